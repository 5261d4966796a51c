import type { startCards } from '../glossary/card/start-cards'
import { scriptOnRequest } from './script-on-request'

/** What opens and fills the cards of terms, loaded when the first of them is wanted. */
export const cardScript = scriptOnRequest<typeof startCards>('card')

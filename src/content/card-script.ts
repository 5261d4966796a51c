import type { createDefinitions } from '../glossary/card/definitions'
import { scriptOnRequest } from './script-on-request'

/** What fills the cards of terms, loaded when the first of them is opened. */
export const cardScript = scriptOnRequest<typeof createDefinitions>('card')

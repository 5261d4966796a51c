import type { InterfaceLanguage } from '../../interface/strings'
import type { CardContent } from '../services'
import type { SavedEntry } from './entry'

/** What a reader wants with a selection. */
export type SelectionAction = 'look-up' | 'add'

/** What looking up and adding ask of the rest of the extension. All may fail: the worker may be dead. */
export interface SelectionServices {
  readonly document: Document
  readonly language: InterfaceLanguage
  /** `light`, `sepia`, `dark`, `system`, or `page` for the one that fits the page. */
  readonly theme: string
  /** The card of the term that the words are a form of. */
  lookUp(words: string, language: string): Promise<CardContent | null>
  card(term: string, language: string): Promise<CardContent | null>
  know(term: string, known: boolean): Promise<void>
  edit(term: string): Promise<void>
  /** The likely dictionary form of the words, and its language. */
  guess(words: string): Promise<{ name: string; language: 'ru' | 'en' }>
  /** @throws Error whose message tells the trouble, see `troubleOf` */
  save(entry: SavedEntry): Promise<{ term: string }>
  remove(term: string): Promise<void>
}

import * as v from 'valibot'
import { nothing, type Question, shortText } from './values'

/** What the page in a tab is asked. */
export const toPage = {
  /** Cleans a page that is not a known mirror's. */
  'page/clean': { from: 'extension', request: nothing },
  'page/state': { from: 'extension', request: nothing },
  /** Shows the hidden runs at their places, or one of them; hides them again. */
  'page/review': {
    from: 'extension',
    request: v.object({ on: v.boolean(), run: v.optional(shortText) }),
  },
  /** Goes to the next section of the post (1) or the one before (-1). */
  'page/section': { from: 'extension', request: v.object({ step: v.picklist([1, -1]) }) },
  /** Opens or leaves the reading view; the other of the two where it is not said which. */
  'page/reading': { from: 'extension', request: v.object({ on: v.optional(v.boolean()) }) },
  /** Lets the reader choose something to hide, beginning with what was last clicked with the right button. */
  'page/pick': { from: 'extension', request: v.object({ pointed: v.boolean() }) },
  /** Looks up what the reader selected, or opens the form that adds it. */
  'page/selection': {
    from: 'extension',
    request: v.object({ action: v.picklist(['look-up', 'add']), words: v.string() }),
  },
  /** Goes to the next term or the one before, or into the card of the one the reader is at, or out of it. */
  'page/term': {
    from: 'extension',
    request: v.object({ go: v.picklist(['next', 'previous', 'card']) }),
  },
  'page/markdown': { from: 'extension', request: nothing },
} as const satisfies Record<string, Question>

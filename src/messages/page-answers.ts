import * as v from 'valibot'
import { pageState } from './page-state'
import type { toPage } from './to-page'
import { nothing } from './values'

/** What the page in a tab answers. */
export const pageAnswers = {
  'page/clean': pageState,
  'page/state': pageState,
  'page/review': nothing,
  'page/section': nothing,
  'page/reading': nothing,
  'page/pick': nothing,
  'page/selection': nothing,
  'page/term': nothing,
  'page/markdown': v.string(),
} as const satisfies Record<keyof typeof toPage, v.GenericSchema>

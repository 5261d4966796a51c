import type { TermEntry } from '../../../glossary/own-terms/entry'

export interface Draft {
  readonly entry: TermEntry
  /** Names of related terms, divided by commas. */
  readonly related: string
}

const drafts = new Map<string, Draft>()

/** What was typed into a term's form and neither saved nor cancelled. @param id empty for a new term */
export function readDraft(id: string): Draft | undefined {
  return drafts.get(id)
}

/** Keeps a draft while the page is open; the browser asks before it closes the page on one. */
export function writeDraft(id: string, draft: Draft): void {
  if (drafts.size === 0) addEventListener('beforeunload', askFirst)
  drafts.set(id, draft)
}

export function forgetDraft(id: string): void {
  drafts.delete(id)
  if (drafts.size === 0) removeEventListener('beforeunload', askFirst)
}

function askFirst(event: BeforeUnloadEvent): void {
  event.preventDefault()
}

import type { Term } from '../term'

/** Why a term, or a whole file, is not taken. */
export type RefusalReason =
  | 'notReadable'
  | 'notThisFormat'
  | 'noName'
  | 'tooLong'
  | 'badAddress'
  | 'badField'
  | 'repeated'
  | 'entities'
  | 'tooDeep'
  | 'tooMany'
  | 'tooLarge'

export interface Refusal {
  /** Line in the file, or number of the entry where the format has no lines; from 1, 0 for the file itself. */
  readonly place: number
  readonly reason: RefusalReason
  /** The field or the parser's own words. */
  readonly detail?: string
}

/** What a file holds. */
export interface Imported {
  /** What `place` counts. */
  readonly unit: 'line' | 'entry'
  readonly terms: readonly Term[]
  readonly refusals: readonly Refusal[]
}

/** A file that is no file of its format at all: nothing of it is taken. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused'
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(`${refusal.reason} at ${refusal.place}: ${refusal.detail ?? ''}`)
    this.refusal = refusal
  }
}

/** Reads a file bit by bit; yields how much of it is read, from 0 to 1. */
export type Reading = Generator<number, Imported, void>

/** Most terms of a file: far more than a reader's glossary, and still read in seconds. */
export const mostTerms = 200_000

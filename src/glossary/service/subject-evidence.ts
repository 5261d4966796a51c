/** A mention that tells of its subject: its words are no everyday ones. */
export interface TellingMention {
  readonly start: number
  readonly term: string
  readonly subject: string
}

/** Whether a text is about a subject, as a whole or at one place. */
export interface SubjectEvidence {
  /** Distinct terms of the subject in the whole text. */
  termsOf(subject: string): number
  /** @param at offset of the everyday word in question */
  isAbout(subject: string, at: number): boolean
}

/** Terms of one subject, besides the everyday word itself, without which a text is never about it. */
const leastTerms = 2
/** Words of a text for each term of the subject it is about: a long text names much in passing. */
const wordsPerTerm = 120
/** Length of a passage to either side of a word, in UTF-16 units: some 150 words. */
const passage = 1000

/**
 * What says that an everyday word («weight», «сеть») is a term here: other terms of its subject, many
 * for the text's length, two close by, or one in the same paragraph of a text that has another.
 * @param text U+0000 stands between paragraphs and for what is not searched
 * @param telling in order of the text
 */
export function subjectEvidence(text: string, telling: readonly TellingMention[]): SubjectEvidence {
  const bySubject = new Map<string, TellingMention[]>()
  for (const mention of telling) {
    const others = bySubject.get(mention.subject)
    if (others) others.push(mention)
    else bySubject.set(mention.subject, [mention])
  }
  const counts = new Map(
    [...bySubject].map(([subject, mentions]) => [subject, distinctTerms(mentions)]),
  )
  const termsOf = (subject: string) => counts.get(subject) ?? 0
  const neededInAll = Math.max(leastTerms, wordCount(text) / wordsPerTerm)

  return {
    termsOf,
    isAbout(subject, at) {
      const terms = termsOf(subject)
      if (terms < leastTerms) return false
      if (terms >= neededInAll) return true
      const mentions = bySubject.get(subject) ?? []
      const near = mentions.filter(({ start }) => Math.abs(start - at) <= passage)
      if (distinctTerms(near) >= leastTerms) return true
      return near.some(({ start }) => !parted(text, start, at))
    },
  }
}

function distinctTerms(mentions: readonly TellingMention[]): number {
  return new Set(mentions.map(({ term }) => term)).size
}

/** Whether two places stand in different paragraphs. */
function parted(text: string, one: number, other: number): boolean {
  return text.slice(Math.min(one, other), Math.max(one, other)).includes('\u0000')
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

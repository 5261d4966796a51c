import type { FeatureReports, TermNote } from '../services'
import type { ReadingTranslate } from '../strings'

/** Carries a term's number where the text is printed. */
const noteAttribute = 'data-note'

type OnTerms = FeatureReports['onTerms']

/**
 * Looks up the definitions of the terms in the text, one after another so that nothing waits for them.
 * @returns the notes in the order of the text, without terms that every glossary has dropped since
 */
export async function collectNotes(
  terms: Parameters<OnTerms>[0],
  elements: Parameters<OnTerms>[1],
  definition: (term: string) => Promise<TermNote | null>,
  signal: AbortSignal,
): Promise<TermNote[]> {
  const notes: TermNote[] = []
  const numbers = new Map<string, number | null>()
  for (const [index, { term }] of terms.entries()) {
    if (signal.aborted) break
    if (!numbers.has(term)) {
      const note = await definition(term).catch(() => null)
      numbers.set(term, note && notes.push(note))
    }
    const number = numbers.get(term)
    if (number) elements[index]?.at(-1)?.setAttribute(noteAttribute, String(number))
  }
  return notes
}

/** The notes after the post; only on paper, as on the screen cards show the same. */
export function Notes({ notes, t }: { notes: readonly TermNote[]; t: ReadingTranslate }) {
  if (notes.length === 0) return null
  return (
    <section class="rd-notes">
      <h2>
        <bdi>{t('terms')}</bdi>
      </h2>
      <ol>
        {notes.map(({ title, text, language }) => (
          <li key={title} lang={language} dir="auto">
            <b>{title}</b>. {text}
          </li>
        ))}
      </ol>
    </section>
  )
}

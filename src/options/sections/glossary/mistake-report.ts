import type { Term } from '../../../glossary/term'
import type { InterfaceLanguage } from '../../../interface/strings'
import { titleOf } from './term-rows'

/** Who keeps the bundled packs. */
const keeper = 'glossary@clear-mirror.example'

/**
 * The address that opens a letter about a term, with what it says now. Nothing is sent: the reader's own
 * mail program opens when the link is followed.
 */
export function mistakeReport(term: Term, pack: string, language: InterfaceLanguage): string {
  const subject = `${pack}: ${titleOf(term, language)}`
  const body = [`${pack} / ${term.id}`, term.definition.ru, term.definition.en, '', '']
    .filter((line) => line !== undefined)
    .join('\r\n')
  return `mailto:${keeper}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}

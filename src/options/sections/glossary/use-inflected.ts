import { useEffect, useRef, useState } from 'preact/hooks'
import { findMentions } from '../../../glossary/finding/find'
import { compileLexiconInTurns } from '../../../glossary/lexicon/compile'
import type { Lexicon } from '../../../glossary/lexicon/lexicon'
import { termLanguages } from '../../../glossary/term'
import type { TermRow } from './term-rows'

/** Pause in typing after which forms are looked up, in ms. */
const typingPause = 150
const none: ReadonlySet<string> = new Set()

/**
 * Ids of the terms that a query names in whatever form: «нейронной сетью». The lexicon for that is compiled
 * in turns when a query first asks for it, as most are found by their letters alone.
 */
export function useInflected(rows: readonly TermRow[], query: string): ReadonlySet<string> {
  const [found, setFound] = useState(none)
  const lexicon = useRef<{ rows: readonly TermRow[]; compiled: Promise<Lexicon> }>(undefined)
  useEffect(() => {
    setFound(none)
    if (!query.trim()) return undefined
    const stop = new AbortController()
    const look = async () => {
      if (lexicon.current?.rows !== rows) lexicon.current = { rows, compiled: compile(rows) }
      const mentions = findMentions(await lexicon.current.compiled, query)
      if (!stop.signal.aborted) setFound(new Set(mentions.map(({ term }) => term)))
    }
    const timer = setTimeout(() => void look(), typingPause)
    return () => {
      stop.abort()
      clearTimeout(timer)
    }
  }, [rows, query])
  return found
}

function compile(rows: readonly TermRow[]): Promise<Lexicon> {
  const entries = rows.flatMap(({ term }) =>
    termLanguages.flatMap((language) =>
      (term.names[language] ?? []).map((name) => ({ term: term.id, name, language })),
    ),
  )
  return compileLexiconInTurns(entries)
}

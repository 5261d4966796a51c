import { useEffect, useState } from 'preact/hooks'
import { changedKey } from '../../../glossary/own-terms/changed-key'
import { OwnTerms, type OwnTermsContent } from '../../../glossary/own-terms/store'
import { watchUnstoredChanges } from '../../../glossary/own-terms/telling'
import { readBundledPacks } from '../../../glossary/packs/bundled'
import type { Pack } from '../../../glossary/term'
import { localArea, watchKeys } from '../../../settings/storage-areas'

export const ownTerms = new OwnTerms({ area: localArea })

/** The glossaries as the section shows them. */
export interface GlossaryContent {
  readonly packs: readonly Pack[]
  /** What was read of the reader's own terms, or why it could not be. */
  readonly own: OwnTermsContent | { readonly failure: unknown }
}

/** Packs and own terms, read anew whenever own terms change anywhere; undefined until they are read. */
export function useGlossary(): GlossaryContent | { readonly failure: unknown } | undefined {
  const [packs, setPacks] = useState<readonly Pack[]>()
  const [own, setOwn] = useState<GlossaryContent['own']>()
  const [failure, setFailure] = useState<unknown>()
  useEffect(() => {
    const stop = new AbortController()
    readBundledPacks().then(setPacks, setFailure)
    const read = () =>
      ownTerms.read().then(setOwn, (reason: unknown) => setOwn({ failure: reason }))
    void read()
    const readAnew = () => void read()
    watchKeys('local', (key) => key === changedKey, readAnew, stop.signal)
    watchUnstoredChanges(readAnew, stop.signal)
    return () => stop.abort()
  }, [])
  if (failure !== undefined) return { failure }
  return packs && own && { packs, own }
}

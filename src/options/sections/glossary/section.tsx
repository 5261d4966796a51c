import { useEffect, useState } from 'preact/hooks'
import { readBundledPacks } from '../../../glossary/packs/bundled'
import type { Pack } from '../../../glossary/term'
import type { SectionProps } from '../../section'
import { KnownTerms } from './known-terms'
import { PackSwitches } from './pack-switches'
import { glossarySectionStrings } from './strings'

type Loaded = { readonly packs: readonly Pack[] } | { readonly failure: string }

/** The reader's glossaries: which packs are on, and the terms in them. */
export function GlossarySection(props: SectionProps) {
  const t = glossarySectionStrings(props.language)
  const [loaded, setLoaded] = useState<Loaded>()
  useEffect(() => {
    readBundledPacks().then(
      (packs) => setLoaded({ packs }),
      (error: unknown) => setLoaded({ failure: String(error) }),
    )
  }, [])
  if (!loaded)
    return (
      <p class="quiet-p" aria-busy="true">
        <bdi>{t('loading')}</bdi>
      </p>
    )
  if ('failure' in loaded)
    return (
      <p class="trouble" role="alert">
        <bdi>{t('notRead', { why: loaded.failure })}</bdi>
      </p>
    )
  return (
    <>
      <PackSwitches {...props} packs={loaded.packs} t={t} />
      <KnownTerms {...props} packs={loaded.packs} t={t} />
    </>
  )
}

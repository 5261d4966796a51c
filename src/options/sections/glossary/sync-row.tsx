import { useEffect, useState } from 'preact/hooks'
import * as v from 'valibot'
import { localArea, watchKeys } from '../../../settings/storage-areas'
import { SwitchRow } from '../../rows'
import type { SectionProps } from '../../section'
import type { GlossarySectionTranslate } from './strings'

/** Where the background keeps the outcome of the last synchronisation. */
const outcomeKey = 'ownTermsSync'
const outcomeSchema = v.picklist(['done', 'full', 'newer', 'failed'])

interface SyncRowProps extends SectionProps {
  readonly t: GlossarySectionTranslate
}

/** Own terms on the reader's other devices; off until asked for. */
export function SyncRow({ settings, change, t }: SyncRowProps) {
  const outcome = useOutcome()
  const { sync } = settings.glossary
  return (
    <div class="rows">
      <SwitchRow
        label={t('sync')}
        hint={t('syncHint')}
        on={sync}
        onChange={(on) => change((s) => ({ ...s, glossary: { ...s.glossary, sync: on } }))}
      />
      {sync && outcome && outcome !== 'done' && (
        <p class="trouble" role="alert">
          <bdi>{t(`sync-${outcome}`)}</bdi>
        </p>
      )}
    </div>
  )
}

function useOutcome() {
  const [outcome, setOutcome] = useState<v.InferOutput<typeof outcomeSchema>>()
  useEffect(() => {
    const stop = new AbortController()
    const read = async () => {
      const stored = await localArea.get(outcomeKey)
      const { success, output } = v.safeParse(outcomeSchema, stored[outcomeKey])
      if (success && !stop.signal.aborted) setOutcome(output)
    }
    void read()
    watchKeys(
      'local',
      (key) => key === outcomeKey,
      () => void read(),
      stop.signal,
    )
    return () => stop.abort()
  }, [])
  return outcome
}

import { Button } from '../interface/controls'
import { withOpenOn } from '../settings/reading'
import type { Settings } from '../settings/schema'
import type { OptionsTranslate } from './strings'

interface ReadingRowsProps {
  settings: Settings
  change: (edit: (settings: Settings) => Settings) => void
  t: OptionsTranslate
}

/** The sites whose posts open in the reading view by themselves. */
export function ReadingRows({ settings, change, t }: ReadingRowsProps) {
  const { openOn } = settings.reading
  if (openOn.length === 0) return <p>{t('openOnNone')}</p>
  return (
    <>
      <p>{t('openOn')}</p>
      {openOn.map((host) => (
        <div key={host} class="row">
          <bdi class="what" dir="ltr">
            {host}
          </bdi>
          <Button quiet onClick={() => change((s) => withOpenOn(s, host, false))}>
            <bdi>{t('openNoLonger')}</bdi>
          </Button>
        </div>
      ))}
    </>
  )
}

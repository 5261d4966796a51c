import { Button } from '../../../interface/controls'
import { withOpenOn } from '../../../settings/reading'
import { Row } from '../../rows'
import type { SectionProps } from '../../section'
import type { GeneralTranslate } from './strings'

interface ReadingRowsProps extends Pick<SectionProps, 'settings' | 'change'> {
  readonly t: GeneralTranslate
}

/** The sites whose posts open in the reading view by themselves. */
export function ReadingRows({ settings, change, t }: ReadingRowsProps) {
  const { openOn } = settings.reading
  if (openOn.length === 0) return <Row label={t('openOnNone')} hint={t('openOnNoneHint')} />
  return (
    <>
      {openOn.map((host) => (
        <Row key={host} label={t('openOn', { site: host })}>
          <Button quiet onClick={() => change((s) => withOpenOn(s, host, false))}>
            <bdi>{t('openNoLonger')}</bdi>
          </Button>
        </Row>
      ))}
    </>
  )
}

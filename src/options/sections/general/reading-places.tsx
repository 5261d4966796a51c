import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../../interface/controls'
import { countPlaces, forgetPlaces } from '../../../settings/reading-places'
import { Row } from '../../rows'
import type { GeneralTranslate } from './strings'

interface ReadingPlacesProps {
  readonly t: GeneralTranslate
}

/** How many posts are remembered, and the way to forget them; nothing where none is. */
export function ReadingPlaces({ t }: ReadingPlacesProps) {
  const [count, setCount] = useState(0)
  const [failure, setFailure] = useState<string | null>(null)
  useEffect(() => {
    const read = () => void countPlaces().then(setCount, () => {})
    read()
    // Posts are read in other tabs while this page is open.
    document.addEventListener('visibilitychange', read)
    return () => document.removeEventListener('visibilitychange', read)
  }, [])
  if (count === 0) return null
  const forget = () =>
    forgetPlaces().then(
      () => setCount(0),
      (error: unknown) => setFailure(String(error)),
    )
  return (
    <>
      <Row label={t('places', { n: count })}>
        <Button quiet onClick={forget}>
          <bdi>{t('forgetPlaces')}</bdi>
        </Button>
      </Row>
      {failure && (
        <p class="trouble" role="alert">
          <bdi>{t('notForgotten', { why: failure })}</bdi>
        </p>
      )}
    </>
  )
}

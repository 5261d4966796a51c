import { useEffect, useState } from 'preact/hooks'
import { Button } from '../interface/controls'
import { countPlaces, forgetPlaces } from '../settings/reading-places'
import type { OptionsTranslate } from './strings'

interface ReadingPlacesProps {
  t: OptionsTranslate
  onTrouble: (why: string) => void
}

/** How many posts are remembered, and the way to forget them; nothing where none is. */
export function ReadingPlaces({ t, onTrouble }: ReadingPlacesProps) {
  const [count, setCount] = useState(0)
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
      (error) => onTrouble(String(error)),
    )
  return (
    <div class="row">
      <bdi class="what">{t('places', { n: count })}</bdi>
      <Button quiet onClick={forget}>
        {t('forgetPlaces')}
      </Button>
    </div>
  )
}

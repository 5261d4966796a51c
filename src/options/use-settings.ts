import { useEffect, useState } from 'preact/hooks'
import type { Settings } from '../settings/schema'
import { changeSettings, watchSettings } from '../settings/store'

/**
 * The settings as they are now, wherever they are changed.
 * @returns `failure` in the browser's words where the last change could not be saved
 */
export function useSettings(first: Settings) {
  const [settings, setSettings] = useState(first)
  const [failure, setFailure] = useState<string | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    watchSettings(setSettings, stop.signal)
    return () => stop.abort()
  }, [])
  const change = (edit: (settings: Settings) => Settings) => {
    setFailure(null)
    return changeSettings(edit).then(
      (changed) => {
        setSettings(changed)
        return true
      },
      (error: unknown) => {
        setFailure(String(error))
        return false
      },
    )
  }
  return { settings, change, failure }
}

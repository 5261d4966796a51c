import type { Settings } from './schema'

/** @param host site whose posts open in the reading view by themselves, or no longer */
export function withOpenOn(settings: Settings, host: string, on: boolean): Settings {
  const others = settings.reading.openOn.filter((site) => site !== host)
  return { ...settings, reading: { ...settings.reading, openOn: on ? [...others, host] : others } }
}

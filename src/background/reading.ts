import type { Request } from '../messages/map'
import { withOpenOn } from '../settings/reading'
import { changeSettings } from '../settings/store'

export async function rememberChoices(chosen: Request<'reading/choose'>): Promise<void> {
  await changeSettings((settings) => ({
    ...settings,
    reading: { ...settings.reading, ...chosen },
  }))
}

/** @param host site whose posts open in the reading view by themselves, or no longer */
export async function openOn(host: string, on: boolean): Promise<void> {
  await changeSettings((settings) => withOpenOn(settings, host, on))
}

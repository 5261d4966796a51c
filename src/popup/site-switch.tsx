import { Switch } from '../interface/controls'
import type { Settings } from '../settings/schema'
import { switchSite } from '../settings/sites-off'
import type { CleanedPageProps } from './cleaned-page'

/** The one switch for everything on this site. */
export function SiteSwitch({ state, change, t }: CleanedPageProps) {
  const { host } = state
  const off = state.status === 'off'
  const label = t('cleanSite', { site: host })
  const title = off
    ? t('offTitle', { site: host })
    : t(state.hidden.length > 0 ? 'cleaned' : 'clean')
  return (
    <label class="pp-site">
      <span>
        <strong>
          <bdi>{title}</bdi>
        </strong>
        <span class="st">
          <bdi>{off ? t('offBody') : label}</bdi>
        </span>
      </span>
      <Switch
        label={label}
        checked={!off}
        onChange={(on) => change((settings) => withSite(settings, host, on))}
      />
    </label>
  )
}

function withSite(settings: Settings, host: string, on: boolean): Settings {
  return {
    ...settings,
    automatic: on || settings.automatic,
    sitesOff: switchSite(settings.sitesOff, host, on),
  }
}

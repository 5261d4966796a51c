import { Button } from '../interface/controls'
import type { InterfaceLanguage } from '../interface/strings'
import type { PageState } from '../messages/page-state'
import type { Settings } from '../settings/schema'
import { Actions, CopyButton } from './actions'
import { AskAlways } from './ask-always'
import { FeatureRows } from './feature-rows'
import { HiddenList } from './hidden-list'
import { HideMore } from './hide-more'
import { Message } from './message'
import { SiteSwitch } from './site-switch'
import type { PopupTranslate } from './strings'

export interface CleanedPageProps {
  tab: number
  state: PageState
  /** Whether the extension may run on the page's site by itself. */
  granted: boolean
  settings: Settings
  change: (edit: (settings: Settings) => Settings) => void
  language: InterfaceLanguage
  t: PopupTranslate
  /** Asks the browser for a site; false where it is not given. */
  request: (host: string) => Promise<boolean>
  onRetry: () => void
}

/** A page the extension runs on, in each of its states. */
export function CleanedPage(props: CleanedPageProps) {
  const { tab, state, granted, t, onRetry } = props
  if (state.status === 'waiting') return <Message host={state.host} title={t('loading')} />
  if (state.status === 'failed')
    return (
      <Message host={state.host} title={t('failedTitle')} body={t('failedBody')} failed>
        <Button primary onClick={onRetry}>
          <bdi>{t('retry')}</bdi>
        </Button>
        <CopyButton
          label={t('copyDetails')}
          done={t('copied')}
          failed={t('notCopied')}
          text={() => Promise.resolve(details(state))}
        />
      </Message>
    )
  if (state.status === 'nothing-found' && !state.knownSite)
    return <Message host={state.host} title={t('nothingTitle')} body={t('nothingBody')} />
  if (!granted) return <AskAlways {...props} />
  return (
    <>
      <SiteSwitch {...props} />
      {state.status !== 'off' && <FeatureRows {...props} />}
      {state.hidden.length > 0 && <HiddenList {...props} />}
      {state.status !== 'off' && <HideMore tab={tab} t={t} />}
      <Actions tab={tab} originalUrl={state.originalUrl} t={t} />
    </>
  )
}

/** What a report of a failure needs, and no word of the page's text. */
function details(state: PageState): string {
  return JSON.stringify({ host: state.host, status: state.status, failure: state.failure }, null, 2)
}

import { useEffect, useState } from 'preact/hooks'
import { browser } from '../browser-api'
import { Button } from '../interface/controls'
import { Icon } from '../interface/icons'
import type { InterfaceLanguage } from '../interface/strings'
import { askTab } from '../messages/channel'
import { requestAccess } from '../settings/granted-sites'
import type { Settings } from '../settings/schema'
import { changeSettings, watchSettings } from '../settings/store'
import { CleanedPage } from './cleaned-page'
import { Message } from './message'
import { cleanOnce, type PopupView, readView } from './page'
import type { PopupTranslate } from './strings'

/** How often the popup asks an open page what has changed on it, in ms: a glance, not a stream. */
const refreshInterval = 700

interface PopupProps {
  settings: Settings
  language: InterfaceLanguage
  t: PopupTranslate
}

export function Popup({ settings: first, language, t }: PopupProps) {
  const [settings, setSettings] = useState(first)
  const [view, setView] = useState<PopupView | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)

  useEffect(() => {
    const stop = new AbortController()
    watchSettings(setSettings, stop.signal)
    const refresh = () => readView().then(setView, () => setView({ kind: 'blocked' }))
    void refresh()
    const timer = setInterval(refresh, refreshInterval)
    return () => {
      stop.abort()
      clearInterval(timer)
    }
  }, [])

  const change = (edit: (settings: Settings) => Settings) => {
    setTrouble(null)
    changeSettings(edit).then(setSettings, (error) =>
      setTrouble(t('notSaved', { why: String(error) })),
    )
  }

  // Asked at once, in the reader's own click: browsers allow it only there.
  const request = (host: string) => {
    setTrouble(null)
    return requestAccess([host]).catch((error: unknown) => {
      setTrouble(t('refused', { why: String(error) }))
      return false
    })
  }

  return (
    <main class="popup">
      <header class="pp-head">
        <img src="/icons/icon-32.png" width="20" height="20" alt="" />
        <h1>Clear Mirror</h1>
        <Button quiet onClick={() => void browser.runtime.openOptionsPage()}>
          <Icon name="options" />
          <bdi>{t('options')}</bdi>
        </Button>
      </header>
      {trouble && (
        <p class="pp-trouble" role="alert">
          {trouble}
        </p>
      )}
      <View {...{ view, setView, settings, change, language, t, request }} />
    </main>
  )
}

interface ViewProps {
  view: PopupView | null
  setView: (view: PopupView) => void
  settings: Settings
  change: (edit: (settings: Settings) => Settings) => void
  language: InterfaceLanguage
  t: PopupTranslate
  request: (host: string) => Promise<boolean>
}

function View({ view, setView, settings, change, language, t, request }: ViewProps) {
  if (!view) return <Message title={t('loading')} />
  if (view.kind === 'blocked') return <Message title={t('blockedTitle')} body={t('blockedBody')} />
  if (view.kind === 'official')
    return <Message host={view.host} title={t('officialTitle')} body={t('officialBody')} />
  if (view.kind === 'unknown')
    return (
      <Message host={view.host} title={t('unknownTitle')} body={t('unknownBody')}>
        <Button primary onClick={() => void cleanOnce(view.tab).then(setView)}>
          <bdi>{t('cleanOnce')}</bdi>
        </Button>
      </Message>
    )
  if (view.kind === 'no-access')
    return (
      <Message
        host={view.host}
        title={t('accessTitle', { site: view.host })}
        body={t('accessBody')}
      >
        <Button primary onClick={() => void request(view.host)}>
          <bdi>{t('allow')}</bdi>
        </Button>
      </Message>
    )
  return (
    <CleanedPage
      {...{ settings, change, language, t, request }}
      {...{ tab: view.tab, state: view.state, granted: view.granted }}
      onRetry={() =>
        void askTab(view.tab, 'page/clean', undefined).then((state) => setView({ ...view, state }))
      }
    />
  )
}

import { Button, IconButton } from '../interface/controls'
import { Icon } from '../interface/icons'
import { reasonIcon, reasonStrings } from '../interface/reasons'
import { askTab } from '../messages/channel'
import type { CleanedPageProps } from './cleaned-page'

/** Everything hidden on the page, in the page's order, each with a button that shows it there. */
export function HiddenList({ state, tab, t, language }: CleanedPageProps) {
  const reason = reasonStrings(language)
  const review = (on: boolean, run?: string) => {
    void askTab(tab, 'page/review', run === undefined ? { on } : { on, run })
    if (on) window.close()
  }
  return (
    <section class="pp-sec">
      <header>
        <h2>
          <bdi>{t('hiddenHere')}</bdi> <span class="meta">{state.hidden.length}</span>
        </h2>
        <Button quiet onClick={() => review(!state.reviewing)}>
          <bdi>{t(state.reviewing ? 'hideAgain' : 'showOnPage')}</bdi>
        </Button>
      </header>
      <ul class="pp-list" aria-label={t('hiddenHere')}>
        {state.hidden.map((run) => (
          <li key={run.id}>
            <Icon name={reasonIcon(run.reason)} />
            <span title={run.firstWords}>
              <bdi>{reason(run.reason)}</bdi>
              {run.restored && <span class="meta"> · {t('restored')}</span>}
            </span>
            <IconButton
              icon="eye"
              label={t('showOne', { what: reason(run.reason) })}
              onClick={() => review(true, run.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

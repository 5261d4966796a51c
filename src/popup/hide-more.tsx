import { Button } from '../interface/controls'
import { Icon } from '../interface/icons'
import { askTab } from '../messages/channel'
import type { PopupTranslate } from './strings'

/** Leads to the page, where the reader chooses something to hide. */
export function HideMore({ tab, t }: { tab: number; t: PopupTranslate }) {
  const pick = async () => {
    await askTab(tab, 'page/pick', { pointed: false })
    window.close()
  }
  return (
    <div class="pp-acts">
      <Button quiet onClick={() => void pick()}>
        <Icon name="target" />
        <bdi>{t('hideMore')}</bdi>
      </Button>
    </div>
  )
}

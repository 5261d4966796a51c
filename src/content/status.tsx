import { Icon } from '../interface/icons'
import { createStrings } from '../interface/strings'
import type { PageTools } from '../interface/tools/page-tools'

const strings = createStrings({
  en: { hidden: '{n} block hidden|{n} blocks hidden', short: '{n} hidden', show: 'Show' },
  ru: {
    hidden: 'Скрыт {n} блок|Скрыто {n} блока|Скрыто {n} блоков',
    short: 'Скрыто: {n}',
    show: 'Показать',
  },
})

/** Says on the page how much is hidden, and leads to it. */
export function showStatus(tools: PageTools, hidden: number, onShow: () => void): void {
  if (hidden === 0) {
    tools.hide('status')
    return
  }
  const t = strings(tools.language)
  tools.announce(t('hidden', { n: hidden }))
  tools.show('status', (layout) =>
    layout === 'rail' ? (
      <button type="button" class="chip" onClick={onShow}>
        <Icon name="eye-off" />
        <bdi>{t('hidden', { n: hidden })}</bdi>
        <span class="sep" aria-hidden="true">
          ·
        </span>
        <bdi class="go">{t('show')}</bdi>
      </button>
    ) : (
      <button type="button" onClick={onShow}>
        <Icon name="eye-off" size={18} />
        <bdi class="num">{t('short', { n: hidden })}</bdi>
      </button>
    ),
  )
}

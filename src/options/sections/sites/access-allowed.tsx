import { Icon } from '../../../interface/icons'
import type { SitesTranslate } from './strings'

export function AccessAllowed({ t }: { t: SitesTranslate }) {
  return (
    <span class="okay">
      <Icon name="check" />
      <bdi>{t('allowed')}</bdi>
    </span>
  )
}

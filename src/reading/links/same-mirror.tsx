import { render } from 'preact'
import { Icon } from '../../interface/icons'
import { readOfficialAddress } from '../../page/write-address'
import type { PostAddresses } from '../services'
import type { ReadingTranslate } from '../strings'

/**
 * Offers, beside each link to Telegram, the same post or channel on this mirror. The link itself stays
 * as it is: the mirror is taken only by the reader's own choice.
 */
export function offerSameMirror(
  text: HTMLElement,
  addresses: PostAddresses,
  host: string,
  t: ReadingTranslate,
): void {
  for (const link of text.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const target = readOfficialAddress(link.href)
    const address = target && addresses.sameMirror(target)
    if (!target || !address) continue
    const what = [target.channel, target.post].filter(Boolean).join('/')
    const label = t('sameMirror', { what, site: host })
    const place = text.ownerDocument.createElement('span')
    place.className = 'same-mirror'
    render(
      <a href={address} aria-label={label} title={label}>
        <Icon name="mirror" size={14} />
      </a>,
      place,
    )
    link.after(place)
  }
}

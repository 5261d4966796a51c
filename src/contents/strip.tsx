import { Icon } from '../interface/icons'
import { createShadowHost } from '../interface/tools/shadow-host'
import { themeFor } from '../interface/tools/theme'
import { originalAddress } from '../page/address'
import type { Block } from '../page/block'
import { neighbours } from '../page/neighbours'
import type { Post } from '../page/post'
import type { ContentsTranslate } from './strings'

/**
 * The way on after the post, in the page's own flow: to the posts around it and to the original. It looks like
 * the page around it whatever theme the panels have: a dark strip within a light page reads as an error.
 */
export function showStrip(post: Post, t: ContentsTranslate, signal: AbortSignal): void {
  const last = post.blocks.at(-1)
  const ways = {
    ...neighbours(post.address, location.href),
    original: originalAddress(post.address),
  }
  if (!last || !(ways.previous || ways.next || ways.original)) return
  const host = createShadowHost(document, themeFor('page', last.element), signal)
  host.element.setAttribute('data-strip', '')
  placeAfter(host.element, last)
  host.draw(<Strip {...{ post, t, ways }} />)
}

interface StripProps {
  post: Post
  t: ContentsTranslate
  ways: { previous?: string; next?: string; original: string | null }
}

function Strip({ post: { address, channelTitle }, t, ways }: StripProps) {
  const number = address.post ?? 0
  return (
    <nav class="strip-wrap surface strip" aria-label={t('around')}>
      {ways.previous ? (
        <a class="pv" href={ways.previous} rel="prev">
          <Icon name="previous" />
          <Words small={t('previousPost')} large={t('post', { n: number - 1 })} />
        </a>
      ) : (
        <span />
      )}
      {ways.original ? (
        <a class="or" href={ways.original} title={t('originalTip')} rel="noreferrer">
          <Words small={channelTitle ?? address.channel ?? ''} large={t('original')} />
          <Icon name="external" size={14} />
        </a>
      ) : (
        <span />
      )}
      {ways.next && (
        <a class="nx" href={ways.next} rel="next">
          <Words small={t('nextPost')} large={t('post', { n: number + 1 })} />
          <Icon name="next" />
        </a>
      )}
    </nav>
  )
}

function Words({ small, large }: { small: string; large: string }) {
  return (
    <span>
      <small dir="auto">{small}</small>
      <b>
        <bdi>{large}</bdi>
      </b>
    </span>
  )
}

/** Behind the post's last line, but never where only rows, cells or items may stand. */
function placeAfter(strip: Element, { nodes }: Block): void {
  const last = nodes.at(-1)
  if (!last) return
  const inside = last instanceof Element && /^(?:TD|TH|LI|TR|DD)$/.test(last.tagName)
  if (inside) last.append(strip)
  else last.parentNode?.insertBefore(strip, last.nextSibling)
}

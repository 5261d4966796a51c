import { Icon } from '../interface/icons'
import { originalAddress } from '../page/address'
import type { Post } from '../page/post'
import type { ContentsTranslate } from './strings'

interface NavigationProps {
  post: Post
  t: ContentsTranslate
}

/**
 * Addresses of the posts before and after, by number, in the form of this page's own address. There are
 * none where the address has no number, and none before the first; a post that was deleted still has its
 * number, and the mirror says what it makes of that.
 */
export function neighbours(
  { address }: Post,
  location: string,
): { previous?: string; next?: string } {
  // Telegram counts from 1; a zero stands for no post.
  if (!address.post) return {}
  const url = new URL(location)
  url.search = ''
  url.hash = ''
  if (!new RegExp(`(?:^|\\D)${address.post}/?$`).test(url.pathname)) return {}
  const to = (number: number) => url.href.replace(/\d+(\/?)$/, `${number}$1`)
  const next = to(address.post + 1)
  return address.post > 1 ? { previous: to(address.post - 1), next } : { next }
}

/** The way to the original and to the posts around it. */
export function Navigation({ post, t }: NavigationProps) {
  const { previous, next } = neighbours(post, location.href)
  const number = post.address.post ?? 0
  const original = originalAddress(post.address)
  return (
    <div class="postnav">
      {previous ? (
        <a href={previous} rel="prev" aria-label={t('previous', { n: number - 1 })}>
          <Icon name="previous" />
          <bdi>{number - 1}</bdi>
        </a>
      ) : (
        <span />
      )}
      {original && (
        <a class="orig" href={original} title={t('originalTip')} rel="noreferrer">
          <span>
            <bdi>{t('original')}</bdi>
            <small dir="auto">{post.channelTitle ?? post.address.channel}</small>
          </span>
          <Icon name="external" size={14} />
        </a>
      )}
      {next && (
        <a href={next} rel="next" aria-label={t('next', { n: number + 1 })}>
          <bdi>{number + 1}</bdi>
          <Icon name="next" />
        </a>
      )}
    </div>
  )
}

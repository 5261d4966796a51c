import { Icon } from '../interface/icons'
import { originalAddress } from '../page/address'
import { neighbours } from '../page/neighbours'
import type { Post } from '../page/post'
import type { ContentsTranslate } from './strings'

interface NavigationProps {
  post: Post
  t: ContentsTranslate
}

/** The way to the original and to the posts around it. */
export function Navigation({ post, t }: NavigationProps) {
  const { previous, next } = neighbours(post.address, location.href)
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

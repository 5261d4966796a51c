import type { ComponentChildren } from 'preact'
import { Icon } from '../../interface/icons'
import type { PostAddresses } from '../services'
import type { ReadingTranslate } from '../strings'

interface StripProps {
  addresses: PostAddresses
  number: number | null
  channel: string | null
  t: ReadingTranslate
}

/** After the post: the posts before and after it on this mirror, and the original. */
export function Strip({ addresses: { previous, next, original }, number, channel, t }: StripProps) {
  const missing = number === 1 ? t('firstPost') : t('noNumber')
  return (
    <nav class="strip-wrap surface" aria-label={t('reading')}>
      <div class="strip">
        {previous && number !== null ? (
          <a class="pv" href={previous} rel="prev">
            <Icon name="previous" />
            <Lines small={t('previous')} strong={t('post', { n: number - 1 })} />
          </a>
        ) : (
          <span class="pv none">{missing}</span>
        )}
        {original && (
          <a class="or" href={original} rel="noreferrer">
            <Lines small={channel ?? ''} strong={t('original')} />
            <Icon name="external" size={14} />
          </a>
        )}
        {next && number !== null && (
          <a class="nx" href={next} rel="next">
            <Lines small={t('next')} strong={t('post', { n: number + 1 })} />
            <Icon name="next" />
          </a>
        )}
      </div>
    </nav>
  )
}

function Lines({ small, strong }: { small: ComponentChildren; strong: ComponentChildren }) {
  return (
    <span>
      <small dir="auto">{small}</small>
      <b>
        <bdi>{strong}</bdi>
      </b>
    </span>
  )
}

import { Icon } from '../../interface/icons'
import type { PostAddresses } from '../services'
import type { ReadingTranslate } from '../strings'

export interface HeaderProps {
  channel: string | null
  number: number | null
  date: string | null
  minutes: number
  addresses: PostAddresses
  /** The post's own title; without one the channel's name stands in its place. */
  heading: HTMLHeadingElement | null
  language: string | null
  t: ReadingTranslate
}

/** Whose post it is, when it was published and where it stands. */
export function Header(props: HeaderProps) {
  const { channel, number, date, minutes, addresses, heading, language, t } = props
  const { original } = addresses
  const name = channel && (
    <Name channel={channel} address={addresses.channel} hint={t('channelPage')} />
  )
  const facts = [
    heading && name,
    number !== null && <bdi>{t('post', { n: number })}</bdi>,
    date && <bdi>{date}</bdi>,
  ].filter(Boolean)
  return (
    <header>
      <p class="eyebrow">
        {facts.flatMap((fact, index) => (index > 0 ? [<Dot />, fact] : [fact]))}
      </p>
      {heading ? (
        <div
          lang={language ?? undefined}
          ref={(place) => {
            if (place && heading.parentNode !== place) place.append(heading)
          }}
        />
      ) : (
        <h1 dir="auto" class="plain" tabIndex={-1}>
          {name || t('reading')}
        </h1>
      )}
      <p class="under">
        <bdi>{t('minutes', { n: minutes })}</bdi>
        {original && (
          <a href={original} dir="ltr" rel="noreferrer">
            {original.replace('https://', '')}
            <Icon name="external" size={14} />
          </a>
        )}
      </p>
    </header>
  )
}

function Dot() {
  return <span aria-hidden="true">·</span>
}

function Name({
  channel,
  address,
  hint,
}: {
  channel: string
  address: string | null
  hint: string
}) {
  if (!address) return <bdi>{channel}</bdi>
  return (
    <a href={address} title={hint} rel="noreferrer">
      <bdi>{channel}</bdi>
    </a>
  )
}

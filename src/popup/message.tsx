import type { ComponentChildren } from 'preact'
import { Icon } from '../interface/icons'

interface MessageProps {
  host?: string
  title: string
  body?: string
  failed?: boolean
  /** Buttons that do something about it. */
  children?: ComponentChildren
}

/** What the popup says where there is no cleaned page to show. */
export function Message({ host, title, body, failed = false, children }: MessageProps) {
  return (
    <section class="pp-msg" role={failed ? 'alert' : undefined}>
      {host && (
        <span class="host" dir="ltr">
          {host}
        </span>
      )}
      <h2 class={failed ? 'err' : undefined}>
        {failed && <Icon name="warning" />}
        <bdi>{title}</bdi>
      </h2>
      {body && (
        <p>
          <bdi>{body}</bdi>
        </p>
      )}
      {children && <div class="acts">{children}</div>}
    </section>
  )
}

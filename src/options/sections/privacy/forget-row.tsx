import { useState } from 'preact/hooks'
import { Button } from '../../../interface/controls'
import { ask } from '../../../messages/channel'
import { Row } from '../../rows'
import type { PrivacyTranslate } from './strings'

type State = 'idle' | 'forgetting' | 'forgotten' | { readonly failure: string }

/** Forgets what pages of mirrors taught about each other. It comes back by reading, so nobody is asked twice. */
export function ForgetRow({ t }: { t: PrivacyTranslate }) {
  const [state, setState] = useState<State>('idle')
  const forget = () => {
    setState('forgetting')
    ask('memory/clear', undefined).then(
      () => setState('forgotten'),
      (error: unknown) => setState({ failure: String(error) }),
    )
  }
  return (
    <>
      <Row label={t('memory')} hint={t('memoryHint')}>
        <Button onClick={forget}>
          <bdi>{t('forget')}</bdi>
        </Button>
      </Row>
      {state === 'forgotten' && (
        <p class="done" role="status">
          <bdi>{t('forgotten')}</bdi>
        </p>
      )}
      {typeof state === 'object' && (
        <p class="trouble" role="alert">
          <bdi>{t('notForgotten', { why: state.failure })}</bdi>
        </p>
      )}
    </>
  )
}

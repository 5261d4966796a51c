import { useRef, useState } from 'preact/hooks'
import { Button } from '../../../interface/controls'
import { OptionsIcon } from '../../icons'
import { Row } from '../../rows'
import { eraseEverything } from './everything'
import type { PrivacyTranslate } from './strings'

type State = 'idle' | 'asking' | 'erased' | { readonly failure: string }

/** Erases everything after a second question. */
export function EraseRow({ t }: { t: PrivacyTranslate }) {
  const [state, setState] = useState<State>('idle')
  const question = useRef<HTMLDivElement>(null)
  const ask = () => {
    setState('asking')
    // The question takes the place of the button that had the focus.
    requestAnimationFrame(() => question.current?.focus())
  }
  const erase = () =>
    eraseEverything().then(
      () => setState('erased'),
      (error: unknown) => setState({ failure: String(error) }),
    )
  if (state === 'asking')
    return (
      <div class="row question" role="group" aria-labelledby="erase-question">
        <div ref={question} tabIndex={-1} id="erase-question">
          <bdi>{t('eraseSure')}</bdi>
        </div>
        <span class="end">
          <Button onClick={() => setState('idle')}>
            <bdi>{t('cancel')}</bdi>
          </Button>
          <Button danger onClick={() => void erase()}>
            <bdi>{t('eraseNow')}</bdi>
          </Button>
        </span>
      </div>
    )
  return (
    <>
      <Row label={t('erase')} hint={t('eraseHint')}>
        <Button danger onClick={ask}>
          <OptionsIcon name="remove" />
          <bdi>{t('erase')}</bdi>
        </Button>
      </Row>
      {state === 'erased' && (
        <p class="done" role="status">
          <bdi>{t('erased')}</bdi>
        </p>
      )}
      {typeof state === 'object' && (
        <p class="trouble" role="alert">
          <bdi>{t('notErased', { why: state.failure })}</bdi>
        </p>
      )}
    </>
  )
}

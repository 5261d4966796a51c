import type { Refusal } from '../../../../glossary/formats/imported'
import { Button } from '../../../../interface/controls'
import type { GlossarySectionTranslate } from '../strings'
import { failureText } from '../trouble'
import type { FilesTranslate } from './strings'
import type { useImport } from './use-import'

/** Refusals listed at most: a file with more is wrong as a whole. */
const refusalsShown = 100

interface ImportPanelProps extends ReturnType<typeof useImport> {
  readonly t: FilesTranslate
  readonly glossary: GlossarySectionTranslate
}

/** What an import is doing, would do, or did. */
export function ImportPanel({ state, cancel, apply, close, t, glossary }: ImportPanelProps) {
  switch (state.kind) {
    case 'idle':
      return null
    case 'reading':
      return <Progress {...{ cancel, t }} doing={t('reading', state)} done={state.done} />
    case 'preview':
      return <Preview {...{ state, apply, close, t }} />
    case 'saving':
      return <Progress {...{ cancel, t }} doing={t('saving')} done={state.done} />
    case 'copying':
      return (
        <p class="done" role="status">
          <bdi>{t('done', { n: state.count })}</bdi> <bdi>{t('copying')}</bdi>
        </p>
      )
    case 'cancelled':
      return (
        <p class="done" role="status">
          <bdi>{t('cancelled')}</bdi>
        </p>
      )
    case 'done':
      return (
        <p class="done" role="status">
          <bdi>{t('done', { n: state.count })}</bdi> {!state.copied && <bdi>{t('notCopied')}</bdi>}
        </p>
      )
    case 'refused':
      return (
        <p class="trouble" role="alert">
          <bdi>{t('whole', { file: state.file, why: t(state.refusal.reason) })}</bdi>{' '}
          {state.refusal.detail && <code dir="ltr">{state.refusal.detail}</code>}
        </p>
      )
    case 'failed':
      return (
        <p class="trouble" role="alert">
          <bdi>{failureText(state.error, glossary)}</bdi>
        </p>
      )
  }
}

interface ProgressProps extends Pick<ImportPanelProps, 'cancel' | 't'> {
  readonly doing: string
  /** From 0 to 1. */
  readonly done: number
}

function Progress({ doing, done, cancel, t }: ProgressProps) {
  return (
    <div class="form import" role="status">
      <bdi>{doing}</bdi>
      <progress aria-label={doing} value={done} max={1} />
      <div class="acts">
        <Button onClick={cancel}>
          <bdi>{t('cancel')}</bdi>
        </Button>
      </div>
    </div>
  )
}

interface PreviewProps extends Pick<ImportPanelProps, 'apply' | 'close' | 't'> {
  readonly state: Extract<ImportPanelProps['state'], { kind: 'preview' }>
}

function Preview({ state: { file, comparison, imported }, apply, close, t }: PreviewProps) {
  const { added, changed, same } = comparison
  const { refusals, unit } = imported
  const count = added.length + changed.length
  return (
    <section class="form import" aria-labelledby="import-title">
      <h3 id="import-title">
        <bdi>{t('preview', { file })}</bdi>
      </h3>
      <div role="status">
        <ul class="counts num">
          <li>{t('added', { n: added.length })}</li>
          <li>{t('changed', { n: changed.length })}</li>
          <li>{t('same', { n: same })}</li>
          <li>{t('refused', { n: refusals.length })}</li>
        </ul>
      </div>
      {refusals.length > 0 && (
        <details>
          <summary>{t('whyRefused')}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keys. */}
          <ul class="entries" tabIndex={0} aria-label={t('whyRefused')}>
            {refusals.slice(0, refusalsShown).map((refusal) => (
              <RefusalLine key={`${refusal.place} ${refusal.detail}`} {...{ refusal, unit, t }} />
            ))}
          </ul>
        </details>
      )}
      <div class="acts">
        <span class="hint first">
          <bdi>{count > 0 ? t('intoMine') : t('nothing')}</bdi>
        </span>
        <Button onClick={close}>
          <bdi>{t(count > 0 ? 'cancel' : 'close')}</bdi>
        </Button>
        {count > 0 && (
          <Button primary onClick={() => apply(comparison)}>
            <bdi>{t('apply', { n: count })}</bdi>
          </Button>
        )}
      </div>
    </section>
  )
}

interface RefusalLineProps {
  readonly refusal: Refusal
  readonly unit: 'line' | 'entry'
  readonly t: FilesTranslate
}

function RefusalLine({ refusal: { place, reason, detail }, unit, t }: RefusalLineProps) {
  return (
    <li>
      <strong class="num">
        <bdi>{t(unit, { n: place })}</bdi>
      </strong>{' '}
      <bdi>{t(reason)}</bdi> {detail && <code dir="ltr">{detail}</code>}
    </li>
  )
}

import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { Button } from '../../interface/controls'
import type { InterfaceLanguage } from '../../interface/strings'
import type { DecisionComparison } from './compare-decisions'
import { type SiteImportTranslate, siteImportStrings } from './import-strings'
import { kindWords } from './kind-words'
import type { SiteDecision, SiteRefusal } from './sites-file'

/** Entries listed at most: nobody reads more, and a file with more refusals is wrong as a whole. */
const entriesShown = 200

interface ImportPreviewProps {
  readonly file: string
  /** What of the file cannot be read. */
  readonly refusals: readonly SiteRefusal[]
  readonly comparison: DecisionComparison
  readonly language: InterfaceLanguage
  readonly onApply: (added: readonly SiteDecision[]) => void
  readonly onClose: () => void
}

/** What an import would do, before it does it. */
export function ImportPreview(props: ImportPreviewProps) {
  const { file, comparison, language, onApply, onClose } = props
  const t = siteImportStrings(language)
  const id = useId()
  const { added, same } = comparison
  const refusals = [...props.refusals, ...comparison.refusals]
  return (
    <section class="form import" aria-labelledby={id}>
      <h3 id={id}>
        <bdi>{t('preview', { file })}</bdi>
      </h3>
      <div role="status">
        <ul class="counts num">
          <li>{t('added', { n: added.length })}</li>
          <li>{t('same', { n: same })}</li>
          <li>{t('refused', { n: refusals.length })}</li>
        </ul>
      </div>
      {added.length > 0 && (
        <Entries title={t('whatIsNew')} open>
          {added.slice(0, entriesShown).map((decision) => (
            <AddedLine key={JSON.stringify(decision)} {...{ decision, language, t }} />
          ))}
        </Entries>
      )}
      {refusals.length > 0 && (
        <Entries title={t('whyRefused')}>
          {refusals.slice(0, entriesShown).map((refusal) => (
            <RefusalLine key={JSON.stringify(refusal)} {...{ refusal, t }} />
          ))}
        </Entries>
      )}
      <div class="acts">
        <span class="hint first">
          <bdi>{t(added.length > 0 ? 'onlyAdds' : 'nothing')}</bdi>
        </span>
        <Button onClick={onClose}>
          <bdi>{t(added.length > 0 ? 'cancel' : 'close')}</bdi>
        </Button>
        {added.length > 0 && (
          <Button primary onClick={() => onApply(added)}>
            <bdi>{t('apply', { n: added.length })}</bdi>
          </Button>
        )}
      </div>
    </section>
  )
}

interface EntriesProps {
  readonly title: string
  readonly open?: boolean
  readonly children: ComponentChildren
}

function Entries({ title, open = false, children }: EntriesProps) {
  return (
    <details open={open}>
      <summary>{title}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keys. */}
      <ul class="entries" tabIndex={0} aria-label={title}>
        {children}
      </ul>
    </details>
  )
}

interface AddedLineProps {
  readonly decision: SiteDecision
  readonly language: InterfaceLanguage
  readonly t: SiteImportTranslate
}

function AddedLine({ decision, language, t }: AddedLineProps) {
  if ('rule' in decision) {
    const { words, selector } = decision.rule
    return (
      <Line host={decision.host} says={words && t('hides', { what: words })} original={selector} />
    )
  }
  const { what, place } = kindWords(decision.kept, language)
  return <Line host={decision.host} says={t('keeps', { what })} original={place} />
}

interface RefusalLineProps {
  readonly refusal: SiteRefusal
  readonly t: SiteImportTranslate
}

function RefusalLine({ refusal: { host, entry, reason, detail }, t }: RefusalLineProps) {
  const place = entry ? `${t(entry.list, { n: entry.number })}: ` : ''
  return <Line host={host} says={`${place}${t(reason)}`} original={detail ?? ''} />
}

interface LineProps {
  readonly host: string
  readonly says: string
  /** What the file has. */
  readonly original: string
}

function Line({ host, says, original }: LineProps) {
  return (
    <li>
      <bdi dir="ltr">
        <strong>{host}</strong>
      </bdi>{' '}
      <bdi>{says}</bdi> {original && <code dir="ltr">{original}</code>}
    </li>
  )
}

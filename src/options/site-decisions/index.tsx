import { useState } from 'preact/hooks'
import { Button } from '../../interface/controls'
import type { InterfaceLanguage } from '../../interface/strings'
import type { Settings } from '../../settings/schema'
import {
  type ReaderRule,
  type SiteDecisions,
  withKept,
  withRule,
} from '../../settings/site-decisions'
import { kindWords } from './kind-words'
import { RuleRow } from './rule-row'
import { SitesFiles } from './sites-files'
import { siteDecisionStrings } from './strings'

export interface SiteDecisionsProps {
  settings: Settings
  language: InterfaceLanguage
  /** @returns whether it was saved */
  change: (edit: (settings: Settings) => Settings) => Promise<boolean>
}

interface Removed {
  readonly what: string
  /** Puts it back. */
  readonly undo: () => void
}

/** What the reader hides and keeps on each site: to be seen, edited, taken back and exported. */
export function SiteDecisionList({ settings, language, change }: SiteDecisionsProps) {
  const t = siteDecisionStrings(language)
  const [removed, setRemoved] = useState<Removed | null>(null)
  const sites = Object.entries(settings.sites).sort(([a], [b]) => a.localeCompare(b))
  const remove = (
    what: string,
    edit: (s: Settings) => Settings,
    back: (s: Settings) => Settings,
  ) => {
    void change(edit)
    setRemoved({
      what,
      undo: () => {
        void change(back)
        setRemoved(null)
      },
    })
  }
  const replaceRule = (host: string, before: ReaderRule, after: ReaderRule) =>
    change((s) => withRule(withRule(s, host, before, false), host, after, true))
  return (
    <section aria-label={t('title')}>
      <h2>{t('title')}</h2>
      {sites.length === 0 && <p>{t('none')}</p>}
      {sites.map(([host, decisions]) => (
        <Site
          key={host}
          {...{ host, decisions, language }}
          onReplace={(before, after) => replaceRule(host, before, after)}
          onRemoveRule={(rule) =>
            remove(
              rule.words || rule.selector,
              (s) => withRule(s, host, rule, false),
              (s) => withRule(s, host, rule, true),
            )
          }
          onRemoveKept={(key, what) =>
            remove(
              what,
              (s) => withKept(s, host, key, false),
              (s) => withKept(s, host, key, true),
            )
          }
        />
      ))}
      <p role="status">
        {removed && (
          <>
            <bdi>{t('removed', { what: removed.what })}</bdi>{' '}
            <Button quiet onClick={removed.undo}>
              <bdi>{t('undo')}</bdi>
            </Button>
          </>
        )}
      </p>
      <SitesFiles {...{ settings, language, change, t }} />
    </section>
  )
}

interface SiteProps {
  host: string
  decisions: SiteDecisions
  language: InterfaceLanguage
  onReplace: (before: ReaderRule, after: ReaderRule) => void
  onRemoveRule: (rule: ReaderRule) => void
  onRemoveKept: (key: string, what: string) => void
}

function Site({ host, decisions, language, onReplace, onRemoveRule, onRemoveKept }: SiteProps) {
  const t = siteDecisionStrings(language)
  return (
    <section aria-label={host}>
      <h3 dir="ltr">{host}</h3>
      {decisions.hidden.map((rule) => (
        <RuleRow
          key={`${rule.selector} ${rule.text}`}
          {...{ host, rule, t }}
          onSave={(after) => onReplace(rule, after)}
          onRemove={() => onRemoveRule(rule)}
        />
      ))}
      {decisions.kept.map((key) => {
        const { what, place } = kindWords(key, language)
        return (
          <div key={key} class="row">
            <span class="what">
              <bdi>{t('kept', { what })}</bdi>
              <code class="hint" dir="ltr">
                {place}
              </code>
            </span>
            <button
              type="button"
              class="btn quiet"
              aria-label={t('removeKept', { what })}
              onClick={() => onRemoveKept(key, what)}
            >
              <bdi>{t('remove')}</bdi>
            </button>
          </div>
        )
      })}
    </section>
  )
}

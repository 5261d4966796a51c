import { useEffect, useState } from 'preact/hooks'
import {
  giveBack,
  hasAccess,
  hostOfPattern,
  ownSites,
  requestAccess,
  watchAccess,
} from '../../../settings/granted-sites'
import { isSiteOff, switchSite } from '../../../settings/sites-off'
import { type Site, sites } from '../../../sites'
import { OptionsIcon } from '../../icons'
import { SwitchRow } from '../../rows'
import type { SectionProps } from '../../section'
import { AccessAllowed } from './access-allowed'
import { AddSite } from './add-site'
import { sitesStrings } from './strings'

interface Access {
  /** Ids of the families that the browser lets the extension run on. */
  readonly families: ReadonlySet<string>
  /** Patterns of the reader's own sites. */
  readonly own: readonly string[]
}

/** The sites the extension runs on: known mirrors and the reader's own. */
export function SitesSection(props: SectionProps) {
  const t = sitesStrings(props.language)
  const access = useAccess()
  const [trouble, setTrouble] = useState<string | null>(null)
  const attempt = (work: Promise<unknown>) => {
    setTrouble(null)
    work.catch((error: unknown) => setTrouble(t('refused', { why: String(error) })))
  }
  return (
    <>
      <p class="lead-p">
        <bdi>{t('lead')}</bdi>
      </p>
      {trouble && (
        <p class="trouble" role="alert">
          <bdi>{trouble}</bdi>
        </p>
      )}
      <h2>{t('families')}</h2>
      <div class="rows">
        {sites.map((site) => (
          <Family
            key={site.id}
            {...props}
            site={site}
            allowed={access?.families.has(site.id) ?? true}
            onAllow={() => attempt(requestAccess(site.hosts))}
          />
        ))}
      </div>
      <h2>{t('own')}</h2>
      <OwnSites
        {...props}
        patterns={access?.own}
        onRemove={(pattern) => attempt(giveBack([pattern]))}
      />
      <AddSite t={t} />
    </>
  )
}

/** What the browser allows now; undefined until it is known. */
function useAccess(): Access | undefined {
  const [access, setAccess] = useState<Access>()
  useEffect(() => {
    const stop = new AbortController()
    const read = async () => {
      const allowed = await Promise.all(sites.map(({ hosts }) => hasAccess(hosts)))
      const families = new Set(sites.filter((_, index) => allowed[index]).map(({ id }) => id))
      const own = await ownSites()
      if (!stop.signal.aborted) setAccess({ families, own })
    }
    void read()
    watchAccess(() => void read(), stop.signal)
    return () => stop.abort()
  }, [])
  return access
}

interface FamilyProps extends SectionProps {
  readonly site: Site
  readonly allowed: boolean
  readonly onAllow: () => void
}

function Family({ site, allowed, onAllow, settings, change, language }: FamilyProps) {
  const t = sitesStrings(language)
  const { hosts, title } = site
  if (!allowed)
    return (
      <div class="row">
        <FamilyText {...site} />
        <button type="button" class="btn" onClick={onAllow}>
          <bdi>{t('allow')}</bdi>
        </button>
      </div>
    )
  const switchAll = (on: boolean) =>
    change((s) => ({
      ...s,
      sitesOff: hosts.reduce((off, host) => switchSite(off, host, on), s.sitesOff),
    }))
  return (
    <SwitchRow
      label={title}
      hint={hosts.join(', ')}
      on={!hosts.every((host) => isSiteOff(settings.sitesOff, host))}
      onChange={switchAll}
    >
      <AccessAllowed t={t} />
    </SwitchRow>
  )
}

function FamilyText({ title, hosts }: Site) {
  return (
    <span>
      <bdi>{title}</bdi>
      <bdi class="d" dir="ltr">
        {hosts.join(', ')}
      </bdi>
    </span>
  )
}

interface OwnSitesProps extends SectionProps {
  readonly patterns: readonly string[] | undefined
  readonly onRemove: (pattern: string) => void
}

function OwnSites({ patterns, onRemove, language }: OwnSitesProps) {
  const t = sitesStrings(language)
  if (!patterns)
    return (
      <p class="quiet-p" aria-busy="true">
        <bdi>{t('loading')}</bdi>
      </p>
    )
  if (patterns.length === 0)
    return (
      <p class="quiet-p">
        <bdi>{t('none')}</bdi>
      </p>
    )
  return (
    <div class="rows">
      {patterns.map((pattern) => {
        const host = hostOfPattern(pattern)
        const remove = t('remove', { what: host })
        return (
          <div key={pattern} class="row">
            <bdi dir="ltr">{host}</bdi>
            <span class="end">
              <AccessAllowed t={t} />
              <button
                type="button"
                class="icon-btn"
                aria-label={remove}
                title={remove}
                onClick={() => onRemove(pattern)}
              >
                <OptionsIcon name="remove" />
              </button>
            </span>
          </div>
        )
      })}
    </div>
  )
}

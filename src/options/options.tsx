import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { browser } from '../browser-api'
import { interfaceLanguageFor } from '../interface/strings'
import type { Settings } from '../settings/schema'
import { OptionsIcon } from './icons'
import { type Section, sections } from './sections'
import { optionsStrings } from './strings'
import { usePlace } from './use-place'
import { useSettings } from './use-settings'

interface OptionsProps {
  readonly first: Settings
  /** Why the settings could not be read, in the browser's words. */
  readonly failure: string | null
}

/** The options page: the list of sections at the side, one of them open. */
export function Options({ first, failure: notRead }: OptionsProps) {
  const { settings, change, failure } = useSettings(first)
  const { section: named, place } = usePlace()
  const language =
    settings.interfaceLanguage === 'auto'
      ? interfaceLanguageFor(browser.i18n.getUILanguage())
      : settings.interfaceLanguage
  const t = optionsStrings(language)
  const open = sections.find(({ id }) => id === named) ?? sections[0]
  const { theme } = settings
  useLayoutEffect(() => {
    document.documentElement.lang = language
    document.title = `${t(open.id)} – Clear Mirror`
    if (theme === 'page' || theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [language, open.id, theme])
  return (
    <div class="opt">
      <SectionList open={open} t={t} />
      <main class="opt-main">
        <section class={open.wide ? 'opt-sec wide' : 'opt-sec'} aria-labelledby="section-title">
          <h1 id="section-title">
            <bdi>{t(open.id)}</bdi>
          </h1>
          {notRead && <Trouble text={t('notRead', { why: notRead })} />}
          {failure && <Trouble text={t('notSaved', { why: failure })} />}
          <open.Content key={open.id} {...{ settings, change, language, place }} />
        </section>
      </main>
    </div>
  )
}

function Trouble({ text }: { text: string }) {
  return (
    <p class="trouble" role="alert">
      <bdi>{text}</bdi>
    </p>
  )
}

interface SectionListProps {
  readonly open: Section
  readonly t: ReturnType<typeof optionsStrings>
}

function SectionList({ open, t }: SectionListProps) {
  const current = useRef<HTMLAnchorElement>(null)
  // In a narrow window the list scrolls sideways.
  useEffect(
    () => current.current?.scrollIntoView({ inline: 'center', block: 'nearest' }),
    [open.id],
  )
  return (
    <header class="opt-nav">
      <div class="opt-nav-in">
        <div class="opt-brand">
          <img src="/icons/icon-48.png" width="28" height="28" alt="" />
          Clear Mirror
        </div>
        <nav aria-label={t('title')}>
          {sections.map(({ id }) => (
            <a
              key={id}
              href={`#${id}`}
              ref={id === open.id ? current : null}
              aria-current={id === open.id ? 'page' : undefined}
            >
              <OptionsIcon name={id} />
              <bdi>{t(id)}</bdi>
            </a>
          ))}
        </nav>
        <span class="meta num">{browser.runtime.getManifest().version}</span>
      </div>
    </header>
  )
}

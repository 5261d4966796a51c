import { useEffect, useState } from 'preact/hooks'
import type { Commands } from 'webextension-polyfill'
import { browser } from '../../../browser-api'
import { Icon } from '../../../interface/icons'
import { Row, SwitchRow } from '../../rows'
import type { SectionProps } from '../../section'
import { keysOf } from './keys'
import { commands, keyboardStrings } from './strings'

/** Where Chromium keeps the keys of extensions; Firefox has a call of its own. */
const chromiumShortcuts = 'chrome://extensions/shortcuts'

/** Keys on a cleaned page, alternatives divided by `/`. */
const pageKeys = [
  ['term', ['Tab', '/', 'Shift', 'Tab']],
  ['enterCard', ['Enter']],
  ['closeCard', ['Esc']],
  ['contents', ['↑', '↓']],
] as const

export function KeyboardSection({ settings, change, language }: SectionProps) {
  const t = keyboardStrings(language)
  const keys = useCommands()
  const [trouble, setTrouble] = useState<string | null>(null)
  const openSettings = () =>
    openShortcutSettings().catch((error: unknown) =>
      setTrouble(t('notOpened', { why: String(error) })),
    )
  return (
    <>
      {trouble && (
        <p class="trouble" role="alert">
          <bdi>{trouble}</bdi>
        </p>
      )}
      <div class="head-row first">
        <h2>{t('anywhere')}</h2>
        <button type="button" class="btn" onClick={() => void openSettings()}>
          <bdi>{t('change')}</bdi>
          <Icon name="external" size={14} />
        </button>
      </div>
      <div class="rows">
        {keys.map(({ name = '', description = '', shortcut = '' }) => (
          <Row key={name} stacks label={nameOf(name, description, t)}>
            {shortcut ? <Keys keys={keysOf(shortcut)} /> : <span class="meta">{t('notSet')}</span>}
          </Row>
        ))}
      </div>
      <h2>{t('onPage')}</h2>
      <div class="rows">
        {pageKeys.map(([name, keys]) => (
          <Row key={name} stacks label={t(name)}>
            <Keys keys={keys} />
          </Row>
        ))}
        <SwitchRow
          label={t('letters')}
          hint={t('lettersHint')}
          on={settings.letterKeys}
          onChange={(letterKeys) => change((s) => ({ ...s, letterKeys }))}
        />
      </div>
    </>
  )
}

/** The extension's commands with the keys they have now: the reader may change them meanwhile. */
function useCommands(): readonly Commands.Command[] {
  const [known, setKnown] = useState<readonly Commands.Command[]>([])
  useEffect(() => {
    const read = () => void browser.commands?.getAll().then(setKnown)
    read()
    addEventListener('focus', read)
    return () => removeEventListener('focus', read)
  }, [])
  return known
}

async function openShortcutSettings(): Promise<void> {
  const commands: { openShortcutSettings?: () => Promise<void> } = browser.commands
  if (commands.openShortcutSettings) await commands.openShortcutSettings()
  else await browser.tabs.create({ url: chromiumShortcuts })
}

/** Known commands in the language of the interface, others in that of the browser. */
function nameOf(
  command: string,
  description: string,
  t: ReturnType<typeof keyboardStrings>,
): string {
  const known = commands.find((name) => name === command)
  return known ? t(known) : description || command
}

function Keys({ keys }: { keys: readonly string[] }) {
  return (
    <span class="kb" dir="ltr">
      {keys.map((key, index) =>
        key === '/' ? (
          <span key={index} class="or">
            /
          </span>
        ) : (
          <kbd key={index}>{key}</kbd>
        ),
      )}
    </span>
  )
}

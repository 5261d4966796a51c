import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kinds, servePage, until } from './support/browsers'
import { withApi } from './support/extension-api'
import {
  applyImport,
  counts,
  importFile,
  importMessage,
  temporaryFiles,
  untilLong,
} from './support/importing'
import {
  type LittleRoom,
  leaveNoRoomForTelling,
  makeRoomForTelling,
  openWithLittleRoom,
} from './support/little-room'
import { drawn } from './support/open-roots'
import { reopenGlossary, setSettings } from './support/own-page'
import { savedFile } from './support/saved-file'
import { askFor, select } from './support/selecting'

const files = temporaryFiles()
afterAll(() => files.remove())

const plainUrl = 'https://tg-me.com/'
const plainPage =
  '<!doctype html><html lang="en"><title>About</title><p>Nobody knows what a quorblax is.</p></html>'

/** Letters that no browser can store in less room. */
const noise = (length: number) =>
  Array.from({ length }, () => String.fromCharCode(0x4e00 + Math.random() * 0x5000)).join('')

/** A table of more than there is room for: some 24 MB. */
const tooMuch = () =>
  `term,definition\n${Array.from({ length: 6000 }, (_, n) => `word${n}x,${noise(1300)}`).join('\n')}\n`

/** Most terms that fit into what was left when no block of a few kB did. */
const mostTerms = 100

interface Reply {
  ok: boolean
  error?: string
}

/** What the worker answers to a page. */
function ask(own: Page, name: string, request: object): Promise<Reply> {
  return withApi(own, (api, message) => api.runtime.sendMessage(message) as Promise<Reply>, {
    name,
    request,
  })
}

function save(own: Page, name: string, definition: string): Promise<Reply> {
  return ask(own, 'glossary/own/save', { names: { en: name }, definition: { en: definition } })
}

/** Pastes a long text into a field. */
function enter(field: Element, text: string): void {
  ;(field as HTMLTextAreaElement).value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

describe.each(kinds)('own terms where there is no room left in %s', (kind) => {
  let room: LittleRoom
  let own: Page
  /** Names of all that was saved. */
  const saved = new Set(['first turtle'])
  beforeAll(async () => {
    room = await openWithLittleRoom(kind)
    own = room.own
    await setSettings(own, { interfaceLanguage: 'en' })
    await until(() => own.$('.tbl'))
    expect(await save(own, 'first turtle', 'It was there before.')).toMatchObject({ ok: true })
  })
  afterAll(() => room?.close())

  /** Leaves no room, and saves what still fits, the long and the short. @returns the last refusal */
  const fill = async () => {
    await room.fill()
    let refused: Reply | undefined
    for (const length of [1900, 10]) {
      refused = undefined
      for (let n = 0; !refused && n < mostTerms; n++) {
        const name = `late turtle ${saved.size}`
        const reply = await save(own, name, noise(length))
        if (reply.ok) saved.add(name)
        else refused = reply
      }
    }
    return refused
  }
  /** All own terms as a file. */
  const exported = async () => {
    await own.bringToFront()
    await reopenGlossary(own)
    await own.$eval('.head-row.first .buttons .btn:last-child', (button) =>
      (button as HTMLElement).click(),
    )
    await until(() => own.$('.export .primary'))
    return savedFile(own, '.export .primary')
  }

  /** Everything that is stored of the terms, in the order of their names. */
  const exportedTerms = async () => {
    const { terms } = JSON.parse(await exported()) as { terms: { names: { en: [string] } }[] }
    return terms.sort((a, b) => a.names.en[0].localeCompare(b.names.en[0]))
  }
  const exportedNames = async () => new Set((await exportedTerms()).map(({ names }) => names.en[0]))

  it('are saved until the browser refuses, and not one more or less', async () => {
    expect((await fill())?.error).toContain('Own terms: full')
    expect(await exportedNames()).toEqual(saved)
  })

  it('that are written on a page stay in its form until there is room again', async () => {
    const page = await servePage(room.driven, plainUrl, plainPage)
    await page.bringToFront()
    await select(page, 'p', 'quorblax')
    await askFor(own, plainUrl, 'add')
    const written = noise(1900)
    await (await drawn(page, '.add-form textarea')).evaluate(enter, written)
    await fill()
    await page.bringToFront()
    const submit = async () => (await drawn(page, '.add-form [type="submit"]')).click()
    await submit()
    const trouble = await drawn(page, '.add-form [role="alert"]')
    expect(await trouble.evaluate(({ textContent }) => textContent)).toMatch(
      /no room left.*Nothing is lost/,
    )
    await room.empty()
    await submit()
    await drawn(page, '.bar-note')
    saved.add('quorblax')
    await page.close()
    expect(await exported()).toContain(written)
    expect(await exportedNames()).toEqual(saved)
  })

  it('are shown in an open page where there is room for them alone, not for telling of them', async () => {
    await room.empty()
    await own.bringToFront()
    await reopenGlossary(own)
    await leaveNoRoomForTelling(own)
    expect(await save(own, 'untold turtle', 'Nobody was told of it.')).toMatchObject({ ok: true })
    saved.add('untold turtle')
    await own.type('.search input', 'untold turtle')
    await until(() =>
      own.evaluate(() => document.querySelector('.tbl tbody')?.textContent?.includes('untold')),
    )
    // The worker knows it too.
    await until(async () =>
      JSON.stringify(
        await ask(own, 'glossary/look-up', { text: 'untold turtles', language: 'en' }),
      ).includes('Nobody was told'),
    )
    await makeRoomForTelling(own)
    expect(await exportedNames()).toEqual(saved)
  })

  it('that are written in the options stay there, and can be saved as a file', async () => {
    await own.bringToFront()
    await own.evaluate(() => location.assign('#glossary/+'))
    await until(() => own.$('.form fieldset'))
    const field = await own.$('.form fieldset:nth-of-type(2) input')
    await field?.type('large turtle')
    await own.$eval('.form fieldset:nth-of-type(2) textarea', enter, noise(1900))
    await fill()
    await own.click('.form [type=submit]')
    await until(() =>
      own.evaluate(() =>
        document.querySelector('.form .trouble')?.textContent?.includes('no room left'),
      ),
    )
    expect(await savedFile(own, '.form .trouble .btn')).toContain('large turtle')
    expect(await field?.evaluate((input) => (input as HTMLInputElement).value)).toBe('large turtle')
    // The page would ask whether to leave what is not saved.
    await own.$eval('.form:not(.export) .acts .btn:not(.primary)', (button) =>
      (button as HTMLElement).click(),
    )
    await until(async () => (await own.$('.form:not(.export)')) === null)
    expect(await exportedNames()).toEqual(saved)
  })

  it('are there to the letter, and no others, after an import that is too large, which says so', async () => {
    await room.empty()
    const before = await exportedTerms()
    await own.bringToFront()
    await own.evaluate(() => location.assign('#glossary'))
    await until(async () => (await own.$('.form:not(.export)')) === null)
    await importFile(own, files.with('too-much.csv', tooMuch()))
    await untilLong(async () => (await counts(own)).length > 0)
    await applyImport(own)
    await untilLong(async () => (await own.$('.trouble')) !== null)
    expect(await importMessage(own)).toMatch(/There is no room left.*[Nn]othing was changed/)
    expect(await exportedTerms()).toEqual(before)
    expect(new Set(before.map(({ names }) => names.en[0]))).toEqual(saved)
  })
})

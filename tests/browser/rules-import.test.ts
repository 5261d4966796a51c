import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseSettings } from '../../src/settings/schema'
import {
  type Driven,
  kinds,
  openWithExtension,
  servePage,
  until,
  untilMarked,
} from './support/browsers'
import {
  applyImport,
  cancelImport,
  counts,
  type Files,
  importFile,
  importMessage,
  temporaryFiles,
} from './support/importing'
import { setSettings, stored } from './support/own-page'
import { referencePage, referenceUrl } from './support/reference'

const host = 'tg-me.com'
const mine = { selector: 'p.mine', text: '', words: 'Mine' }
const theirs = { selector: 'div.chat-window', text: '', words: 'Talk to us' }
const sites = (hidden: unknown[], kept: unknown[] = []) =>
  JSON.stringify({ sites: { [host]: { kept, hidden } } })
const page19 = referencePage('cards.html').replace(
  '</main>',
  '<div class="chat-window" style="width:300px;height:80px">Talk to us</div></main>',
)

describe.each(kinds)('rules from a file in %s', (kind) => {
  let driven: Driven
  let own: Page
  let files: Files
  beforeAll(async () => {
    files = temporaryFiles()
    driven = await openWithExtension(kind)
    const first = await driven.openOwn('src/options/index.html')
    await setSettings(first, { form: 2, sites: { [host]: { kept: [], hidden: [mine] } } })
    await first.close()
    own = await driven.openOwn('src/options/index.html#sites')
    await until(async () => (await own.$$('form.row')).length === 1)
  })
  afterAll(async () => {
    await driven.close()
    files.remove()
  })

  const rules = async () => parseSettings(await stored(own, 'settings')).sites[host]
  const entries = () => own.$$eval('.entries li', (all) => all.map((one) => one.textContent))
  const take = (content: string) => importFile(own, files.with('rules.json', content))

  it('are shown before anything is changed, hide what they say, and are taken back', async () => {
    const page = await servePage(driven, referenceUrl, page19)
    const isSeen = () =>
      page.evaluate(() => document.querySelector('.chat-window')?.checkVisibility() ?? false)
    await untilMarked(page)
    expect(await isSeen()).toBe(true)
    await own.bringToFront()
    await take(sites([mine, theirs, { selector: 'p[' }, { words: 'x' }], ['ads']))
    await until(async () => (await counts(own)).length === 3)
    expect(await counts(own)).toEqual(['1 new', '1 the same', '3 refused'])
    expect(await entries()).toEqual([
      `${host} Hides Talk to us div.chat-window`,
      `${host} rule 3: this is no CSS selector p[`,
      `${host} rule 4: there is no selector `,
      `${host} kept kind 1: this names no kind of blocks ads`,
    ])
    expect((await rules())?.hidden).toEqual([mine])
    await applyImport(own)
    await until(async () => (await importMessage(own)).startsWith('1 rule was imported.'))
    expect((await rules())?.hidden).toEqual([mine, theirs])
    await until(async () => !(await isSeen()))
    await own.evaluate(() => document.querySelector<HTMLElement>('.done .btn')?.click())
    await until(async () => (await importMessage(own)) === 'The import was undone.')
    expect((await rules())?.hidden).toEqual([mine])
    await until(isSeen)
    await page.close()
  })

  it('change nothing where the reader cancels', async () => {
    await take(sites([theirs]))
    await until(async () => (await counts(own)).length === 3)
    await cancelImport(own)
    await until(async () => (await counts(own)).length === 0)
    expect((await rules())?.hidden).toEqual([mine])
  })

  it.each([
    ['broken', '{"sites": {', 'the file is broken'],
    ['of another kind', '{"terms": []}', 'this is no file of rules by site'],
    ['too large', ' '.repeat(5_000_001), 'the file is larger than 5 MB'],
  ])('cost nothing where the file is %s', async (_, content, why) => {
    await take(content)
    const whole = `rules.json was not imported, and nothing was changed: ${why}`
    await until(async () => (await importMessage(own)).startsWith(whole))
    expect((await rules())?.hidden).toEqual([mine])
  })
})

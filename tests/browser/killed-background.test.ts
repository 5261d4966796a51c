import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Driven, kinds, openWithExtension, servePage, until } from './support/browsers'
import { withApi } from './support/extension-api'
import {
  applyImport,
  counts,
  importFile,
  importMessage,
  tableOf,
  temporaryFiles,
} from './support/importing'
import { allMarks, kill, marks, pause } from './support/killing'
import { referencePage, referenceUrl } from './support/reference'
import { find } from './support/tree'

const html = referencePage('cards.html')
/** Moments at which the background is killed, in ms after something was asked of it. */
const moments = {
  marking: [0, 50, 100, 200, 300, 400, 600, 900],
  card: [0, 5, 20, 50],
  saving: [0, 2, 5, 10],
  compiling: [20, 100, 300, 600],
  importing: [0, 50, 200],
}
/** Kills that must have met a live background, of those that were tried. */
const fewestKills = 12

const files = temporaryFiles()
afterAll(() => files.remove())

/** Asks as a page does: once more where nobody answered. */
async function askTwice(page: Page, name: string, request: object): Promise<unknown> {
  const once = () =>
    withApi(page, (api, message) => api.runtime.sendMessage(message), { name, request })
  return (await once().catch(() => undefined)) ?? once()
}

describe.each(kinds)('a background that is killed in %s', (kind) => {
  let driven: Driven
  let own: Page
  let page: Page
  let terms = 0
  let kills = 0
  const killAfter = async (moment: number) => {
    await pause(moment)
    kills += Number(await kill(driven))
  }
  beforeAll(async () => {
    driven = await openWithExtension(kind)
    own = await driven.openOwn('src/options/index.html#glossary')
    page = await servePage(driven, referenceUrl, html)
    terms = await allMarks(page)
  })
  afterAll(() => driven.close())

  it.each(moments.marking)('%i ms after a page began costs no term', async (moment) => {
    const opening = servePage(driven, referenceUrl, html)
    await killAfter(moment)
    const opened = await opening
    await until(async () => (await marks(opened)) === terms)
    await opened.close()
  })

  it.each(moments.card)('%i ms after a card was asked for costs no card', async (moment) => {
    await page.bringToFront()
    await page.$eval('cm-term[role]', (term) => (term as HTMLElement).click())
    await killAfter(moment)
    await find(driven, page, 'dialog', /^(?:Definition|Определение): /)
    await page.keyboard.press('Escape')
  })

  it.each(moments.saving)('%i ms after a term was sent costs no term', async (moment) => {
    const saving = askTwice(own, 'glossary/own/save', {
      names: { en: `killed turtle ${moment}` },
      definition: { en: 'What a turtle is.' },
    })
    await killAfter(moment)
    await saving
    const text = `killed turtle ${moment}`
    const card = await askTwice(own, 'glossary/look-up', { text, language: 'en' })
    expect(JSON.stringify(card)).toContain('What a turtle is.')
  })

  it.each(moments.compiling)('%i ms after compiling began costs one try', async (moment) => {
    await kill(driven)
    // Another set of terms makes the stored lexicon one of other terms.
    const other = { names: { en: `other hare ${moment}` }, definition: { en: 'What a hare is.' } }
    await askTwice(own, 'glossary/own/save', other)
    const text = `other hare ${moment}`
    const looking = askTwice(own, 'glossary/look-up', { text, language: 'en' })
    await killAfter(moment)
    expect(JSON.stringify(await looking)).toContain('What a hare is.')
  })

  it.each(moments.importing)('%i ms after an import began costs no term', async (moment) => {
    const table = tableOf(2000).replaceAll('word', `at${moment}word`)
    await own.bringToFront()
    await importFile(own, files.with(`${moment}.csv`, table))
    await until(async () => (await counts(own)).length > 0)
    await applyImport(own)
    await killAfter(moment)
    await until(async () => (await importMessage(own)).includes('2,000 terms were imported'))
    const card = await askTwice(own, 'glossary/look-up', {
      text: `at${moment}word${(1999).toString(36)}x`,
      language: 'en',
    })
    expect(JSON.stringify(card)).toContain('Definition, number 1999')
  })

  it('was killed alive most of the time', () => {
    expect(kills).toBeGreaterThanOrEqual(fewestKills)
  })

  it('loses nothing that it was told', async () => {
    const told = [0, 2, 5, 10].map((moment) => ({ moment, term: `known-${moment}` }))
    for (const { moment, term } of told) {
      const knowing = askTwice(own, 'glossary/know', { term, known: true })
      await killAfter(moment)
      await knowing
    }
    const stored = await withApi(own, (api) => api.storage.local.get(null), undefined)
    for (const { term } of told) expect(JSON.stringify(stored)).toContain(term)
  })
})

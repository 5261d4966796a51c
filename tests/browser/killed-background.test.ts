import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Driven, openWithExtension, servePage, until } from './support/browsers'
import { allMarks, kill, marks, pause } from './support/killing'
import { referencePage, referenceUrl } from './support/reference'

const html = referencePage('cards.html')
/** Moments at which the worker is killed, in ms after a page was asked for. */
const moments = [0, 20, 50, 100, 150, 200, 300, 400, 600, 900]
/** Kills that must have met a live worker, of those that were tried. */
const fewestKills = 5

describe('a worker that is killed in Chromium', () => {
  let driven: Driven
  let page: Page
  let terms = 0
  let kills = 0
  beforeAll(async () => {
    driven = await openWithExtension('chrome')
    page = await servePage(driven, referenceUrl, html)
    terms = await allMarks(page)
  })
  afterAll(() => driven.close())

  it.each(moments)('%i ms after a page began costs no term', async (moment) => {
    const opening = servePage(driven, referenceUrl, html)
    await pause(moment)
    kills += Number(await kill(driven))
    const opened = await opening
    await until(async () => (await marks(opened)) === terms)
    await opened.close()
  })

  it('was killed alive most of the time', () => {
    expect(kills).toBeGreaterThanOrEqual(fewestKills)
  })

  it('loses nothing that it was told', async () => {
    const own = await driven.openOwn('src/popup/index.html')
    const know = (id: string) => {
      const message = JSON.stringify({ name: 'glossary/know', request: { term: id, known: true } })
      return own.evaluate(`chrome.runtime.sendMessage(${message}).then(() => true, () => false)`)
    }
    for (const moment of [0, 2, 5, 10]) {
      const term = `known-${moment}`
      const told = know(term)
      await pause(moment)
      await kill(driven)
      if (!(await told)) expect(await know(term)).toBe(true)
    }
    const stored = await own.evaluate('chrome.storage.local.get().then(JSON.stringify)')
    for (const moment of [0, 2, 5, 10]) expect(stored).toContain(`known-${moment}`)
  })
})

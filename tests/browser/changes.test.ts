import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type Driven,
  kinds,
  openWithExtension,
  servePage,
  until,
  untilMarked,
} from './support/browsers'
import {
  addTo,
  changingReference,
  channelPage,
  channelPost,
  channelUrl,
  seenOn,
} from './support/changing-page'
import { pageState, setSettings } from './support/own-page'
import { post, referenceUrl, squeezed } from './support/reference'

const ad = '<div class="ad-box late"><a href="https://shop.example/">Buy this now</a></div>'
const settle = (ms = 1200) => new Promise((resolve) => setTimeout(resolve, ms))

function markup(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML)
}

function countSeen(page: Page, selector: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)].filter((element) => element.checkVisibility()).length,
    selector,
  )
}

async function copiesSeen(page: Page): Promise<number> {
  const text = await page.evaluate(() => document.body.innerText)
  return squeezed(text).split(squeezed(post)).length - 1
}

describe.each(kinds)('a page that changes in %s', (kind) => {
  let driven: Driven
  let own: Page
  let page: Page
  beforeAll(async () => {
    driven = await openWithExtension(kind)
    own = await driven.openOwn('src/options/index.html')
  })
  afterAll(() => driven.close())
  beforeEach(() => setSettings(own, {}))
  afterEach(() => page.close())

  const open = async (html: string, url = referenceUrl) => {
    page = await servePage(driven, url, html)
    await page.bringToFront()
    await untilMarked(page)
  }
  const hiddenCount = async () => (await pageState(own))?.hidden.length ?? -1

  it('never shows an advertisement that comes late', async () => {
    await open(changingReference(['Buy this now']))
    const before = await hiddenCount()
    await addTo(page, ad)
    await addTo(page, ad, '.card .text, .card')
    expect(await seenOn(page)).toEqual([])
    expect(await hiddenCount()).toBe(before + 2)
  })

  it('hides the empty slot together with what comes into it', async () => {
    await open(changingReference([]))
    await addTo(page, '<div class="ad-slot" id="slot" style="padding:20px"></div>')
    expect(await countSeen(page, '#slot')).toBe(1)
    await addTo(page, '<iframe src="about:blank" width="300" height="250"></iframe>', '#slot')
    expect(await countSeen(page, '#slot, #slot iframe')).toBe(0)
  })

  it('moves nothing when an advertisement comes into a box that is hidden already', async () => {
    await open(changingReference([]))
    const place = () =>
      page.evaluate(() => document.querySelector('cm-term')?.getBoundingClientRect().top)
    const before = await place()
    const count = await hiddenCount()
    await addTo(page, '<img alt="" width="300" height="600">', '.adsbygoogle')
    expect(await place()).toBe(before)
    expect(await hiddenCount()).toBe(count)
  })

  it('leaves a picture alone that is loaded late into the post', async () => {
    await open(changingReference([]))
    await addTo(page, '<img id="late" alt="" width="30" height="30">', '.card p')
    await settle()
    expect(await countSeen(page, '#late')).toBe(1)
    expect(await copiesSeen(page)).toBe(1)
  })

  it('hides a copy of the post that is added later', async () => {
    await open(changingReference([]))
    await page.evaluate(() => {
      const card = [...document.querySelectorAll('.card')].find((one) =>
        one.querySelector('cm-term'),
      )
      const copy = document.createElement('div')
      copy.id = 'copy'
      for (const paragraph of [...(card?.querySelectorAll('p') ?? [])].slice(0, 8)) {
        const one = document.createElement('p')
        one.textContent = paragraph.textContent
        copy.append(one)
      }
      document.body.append(copy)
    })
    await until(async () => (await countSeen(page, '#copy p')) === 0)
    expect(await copiesSeen(page)).toBe(1)
  })

  it('takes in the posts that a channel page adds', async () => {
    await open(channelPage(['Buy this now']), channelUrl)
    await until(async () => (await page.$$('#post-5 cm-term')).length > 0)
    for (let number = 6; number < 16; number++)
      await addTo(page, channelPost(number) + ad, '.posts')
    await until(async () => (await page.$$('#post-15 cm-term')).length > 0)
    expect(await seenOn(page)).toEqual([])
    expect(await countSeen(page, '.post')).toBe(15)
    expect(await countSeen(page, '.late')).toBe(0)
  })

  it('hides nothing that a page adds which does not say whose it is', async () => {
    await open(channelPage([], 'Новости порта'), channelUrl)
    await addTo(page, channelPost(6) + ad, '.posts')
    await until(async () => (await page.$$('#post-6 cm-term')).length > 0)
    expect(await countSeen(page, '.late')).toBe(1)
    expect(await hiddenCount()).toBe(0)
  })

  it.each([
    ['other words', (html: string) => html.replace('BY ', 'Автор ')],
    ['the very same', (html: string) => html],
  ])('cleans a page at once that its script replaces with %s', async (_, edit) => {
    await open(changingReference(['DID YOU KNOW']))
    await page.evaluate(
      (html) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html')
        document.body.replaceChildren(...parsed.body.childNodes)
      },
      edit(changingReference([])),
    )
    await untilMarked(page)
    await until(async () => (await copiesSeen(page)) === 1)
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('DID YOU KNOW')
    await settle()
    expect(await seenOn(page)).toEqual([])
  })

  it('cleans a post that a script writes into an empty page', async () => {
    page = await servePage(
      driven,
      referenceUrl,
      '<!doctype html><html><head></head><body><div id="app"></div></body></html>',
    )
    await until(async () => (await pageState(own))?.status === 'failed')
    await page.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html')
      document.querySelector('#app')?.append(...parsed.body.childNodes)
    }, changingReference([]))
    await until(async () => (await copiesSeen(page)) === 1)
    expect((await pageState(own))?.status).toBe('cleaned')
  })

  it.each([
    ['takes the mark away', `element.removeAttribute('data-cm-hidden')`],
    ['overrules it', `element.style.setProperty('display', 'block', 'important')`],
  ])('lets a page win that always %s, after a few answers', async (_, answer) => {
    await open(
      changingReference(
        [],
        `globalThis.rounds = 0
        const answer = (records) => { for (const { target: element } of records)
          if (element.matches('.adsbygoogle') && getComputedStyle(element).display === 'none') { rounds++; ${answer} } }
        new MutationObserver(answer).observe(document, { attributes: true, subtree: true })`,
      ),
    )
    await settle(600)
    const rounds = await page.evaluate(() => (globalThis as unknown as { rounds: number }).rounds)
    expect(rounds).toBeGreaterThan(1)
    expect(rounds).toBeLessThan(12)
    expect(await countSeen(page, '.adsbygoogle')).toBeGreaterThan(0)
    await settle(600)
    expect(await page.evaluate(() => (globalThis as unknown as { rounds: number }).rounds)).toBe(
      rounds,
    )
  })

  it('lets a page win that adds a new box for every one that is hidden', async () => {
    await open(
      changingReference(
        [],
        `globalThis.rounds = 0
        new MutationObserver((records) => { for (const { target } of records)
          if (target.matches('.late') && target.hasAttribute('data-cm-hidden') && rounds < 500) {
            rounds++; target.remove(); changingPage.add('${ad.replace(/'/g, '')}') } })
          .observe(document, { attributes: true, subtree: true })`,
      ),
    )
    await addTo(page, ad)
    await settle(800)
    const rounds = await page.evaluate(() => (globalThis as unknown as { rounds: number }).rounds)
    expect(rounds).toBeGreaterThan(1)
    expect(rounds).toBeLessThan(20)
    expect(await countSeen(page, '.late')).toBe(1)
  })

  it('goes along when a script changes the address to another post', async () => {
    await open(changingReference([]))
    expect((await pageState(own))?.originalUrl).toBe('https://t.me/levels_of_abstraction/19')
    await page.evaluate((html) => {
      history.pushState({}, '', '/levels_of_abstraction/20')
      const parsed = new DOMParser().parseFromString(html, 'text/html')
      document.body.replaceChildren(...parsed.body.childNodes)
    }, changingReference([]))
    await until(
      async () => (await pageState(own))?.originalUrl === 'https://t.me/levels_of_abstraction/20',
    )
    await untilMarked(page)
    await until(async () => (await copiesSeen(page)) === 1)
    await page.goBack()
    await until(
      async () => (await pageState(own))?.originalUrl === 'https://t.me/levels_of_abstraction/19',
    )
  })

  it('is given back to the letter after all of it', async () => {
    const change = async () => {
      await addTo(page, ad)
      await addTo(page, '<p>One more line of the page.</p>', '.card')
      await addTo(page, `<div id="again"><p>${post.split('\n')[0]}</p></div>`)
      await settle()
    }
    page = await servePage(driven, 'https://example.org/page', changingReference([]))
    await change()
    const untouched = await markup(page)
    await page.close()
    await open(changingReference([]))
    await change()
    expect(await markup(page)).not.toBe(untouched)
    await setSettings(own, { sitesOff: ['tg-me.com'] })
    await until(async () => (await page.$('cm-term')) === null)
    expect(await markup(page)).toBe(untouched)
  })
})

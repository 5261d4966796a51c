import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Driven, kinds, openWithExtension, servePage, until } from './support/browsers'
import { withApi } from './support/extension-api'
import { buildWithOpenRoots, drawn } from './support/open-roots'
import { askPage, pageState } from './support/own-page'

const filler =
  'Паром на северный берег в этом месяце будет ходить без перерыва до позднего вечера. Хозяин пекарни обещает открыть ещё сорок лавок вдоль всего побережья.'
const channels = ['first_channel', 'second_channel', 'third_channel', 'fourth_channel']

/** A page with unknown text of the post's own language above the post, where no other judge looks. */
function pageOf(channel: string): string {
  const post = `<p>Канал ${channel} рассказывает сегодня о том, как мы чинили старую лодку у причала.</p><p>Доски пришлось сушить три недели, и ни одна из них в итоге не подошла, запись ${channel}.</p>`
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>${channel}</title></head><body><p>${filler}</p><div>${post}</div><div>tg-me.com/${channel}/7<br>Create:<br>Last Update:</div><div>${post}</div><p>BY ${channel}</p></body></html>`
}

describe.each(kinds)('what stands around posts in %s', (kind) => {
  const build = buildWithOpenRoots(kind)
  let driven: Driven
  beforeAll(async () => {
    driven = await openWithExtension(kind, undefined, build.folder)
  })
  afterAll(async () => {
    await driven?.close()
    build.remove()
  })

  const open = async (channel: string) => {
    const page = await servePage(driven, `https://tg-me.com/${channel}/7`, pageOf(channel))
    await until(() =>
      page.evaluate(
        () =>
          document.querySelector('[data-cm-hidden]') !== null &&
          !document.documentElement.hasAttribute('data-cm-hold'),
      ),
    )
    return page
  }
  const stored = async () => {
    const own = await driven.openOwn('src/options/index.html')
    const values = await withApi(own, (api) => api.storage.local.get(null), null)
    await own.close()
    return JSON.stringify(
      Object.entries(values).filter(([key]) => key.startsWith('seen-elsewhere/')),
    )
  }

  const forget = async () => {
    const own = await driven.openOwn('src/options/index.html#privacy')
    const button = await own.waitForSelector('::-p-xpath(//button[normalize-space()="Forget"])')
    await button?.click()
    await until(() => own.$('.done[role=status]'))
    await own.close()
  }

  it('is hidden on the fourth channel, as hashes tell, and forgotten on request', {
    timeout: 180_000,
  }, async () => {
    const seen: boolean[] = []
    for (const channel of channels) {
      const before = await stored()
      const page = await open(channel)
      seen.push(await page.evaluate(() => document.body.innerText.includes('Паром')))
      await until(async () => (await stored()) !== before)
      await page.close()
    }
    expect(seen).toEqual([true, true, true, false])
    expect(await stored()).not.toMatch(/Паром|_channel/)
    const own = await driven.openOwn('src/options/index.html')
    const page = await open('fifth_channel')
    const run = (await pageState(own))?.hidden.find(({ firstWords }) => /Паром/.test(firstWords))
    await askPage(own, 'page/review', { on: true, run: run?.id })
    const evidence = await (await drawn(page, '.evidence')).evaluate(
      ({ textContent }) => textContent,
    )
    expect(evidence).toBe('Seen on 4 other posts of this site')
    await page.close()
    await own.close()
    await forget()
    expect(await stored()).toBe('[]')
    const again = await open('fifth_channel')
    expect(await again.evaluate(() => document.body.innerText.includes('Паром'))).toBe(true)
    await again.close()
  })
})

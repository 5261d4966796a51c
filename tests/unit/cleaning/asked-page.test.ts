// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { analyse, reasons } from '../../../src/cleaning'
import { judgeRepeat } from '../../../src/cleaning/asked'
import { askedAddress } from '../../../src/page/address'
import { load } from './support'

const options = { hide: new Set(reasons), kept: new Set<string>() }
const address = askedAddress(new URL('https://unknown.example/page'))
const text =
  'Сегодня мы говорим о том, как устроены сложные системы и почему их трудно предсказать заранее.'

const hiddenOf = (body: string) => {
  load(body)
  return analyse(document, address, options, judgeRepeat).plan.hidden.length
}

it('needs more than a link to a channel to take a repeated paragraph for a post', () => {
  const twice = (link: string) =>
    `<h1>Новости</h1><p>${text}</p><p><a href="${link}">Telegram</a></p><p>${text}</p>`
  expect(hiddenOf(twice('https://t.me/somechannel'))).toBe(0)
  expect(hiddenOf(twice('https://t.me/somechannel/7'))).toBeGreaterThan(0)
})

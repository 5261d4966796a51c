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

it('knows a long text twice in a script without spaces too', () => {
  const lines = [
    '今天我们来谈谈复杂系统为什么难以预测，以及大脑如何从零散的信息里拼出完整的画面。',
    '科学家用三十年时间观察蚁群的分工，发现没有一只蚂蚁知道整个计划，秩序来自简单的规则。',
    '城市的交通、股票的价格和天气的变化都有同样的性质，小的扰动会在几天之后变成大的差别。',
    '想要算出结果，除了把每一步都走一遍没有捷径，这就是所谓计算上的不可约性。',
  ]
  const post = Array.from({ length: 12 }, (_, i) => `<p>${i}：${lines[i % 4]}</p>`).join('')
  expect(hiddenOf(`<div>${post}</div><div>${post}</div>`)).toBeGreaterThan(0)
})

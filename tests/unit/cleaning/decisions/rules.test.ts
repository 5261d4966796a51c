// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { analyse, hide, reasons } from '../../../../src/cleaning'
import { makeRule } from '../../../../src/cleaning/decisions/make-rule'
import { elementsOfRule } from '../../../../src/cleaning/decisions/rule-elements'
import { load } from '../support'

const post = Array.from(
  { length: 30 },
  (_, at) => `Sentence number ${at} of a post about rivers and their deltas.`,
).join(' ')
const address = {
  site: 'tg-me',
  host: 'tg-me.com',
  kind: 'post',
  channel: 'somechannel',
  post: 7,
} as const

function ruleFor(selector: string) {
  const element = document.querySelector(selector)
  if (!element) throw new Error(`There is no ${selector}`)
  return makeRule(element)
}

describe('a rule made from an element', () => {
  it('names the element by what its site calls it, not by what is made anew', () => {
    load(
      '<div class="promo x8f3c21 is-open" id="r-8231"><b>Buy</b></div><div class="card">Post</div>',
    )
    expect(ruleFor('.promo')).toEqual({ selector: 'div.promo', text: '', words: 'Buy' })
  })

  it('takes in boxes around it until it fits nothing else', () => {
    load('<div class="left"><p>One</p></div><div class="right"><p>Two</p></div>')
    expect(ruleFor('.right p').selector).toBe('div.right > p')
  })

  it('knows an element without names by its text, wherever it stands', () => {
    load('<section><p>Join our casino now!</p></section><p>Other</p>')
    const rule = ruleFor('section p')
    expect(rule.selector).toBe('p')
    load('<p>Another post</p><div><p>Join our  CASINO now</p></div>')
    expect(elementsOfRule(rule, document).map(({ textContent }) => textContent)).toEqual([
      'Join our  CASINO now',
    ])
  })

  it('falls back on the place of what has neither name nor text', () => {
    load('<div><img></div><div><img></div>')
    const rule = ruleFor('div:last-child img')
    expect(elementsOfRule(rule, document)).toEqual([document.querySelector('div:last-child img')])
  })

  it.each(['body', 'html', '*', 'div:[', ''])('hides no page as a whole: %j', (selector) => {
    load(`<main>${'<p>x</p>'.repeat(150)}</main>`)
    expect(elementsOfRule({ selector, text: '', words: '' }, document)).toEqual([])
  })
})

describe('the reader’s rules', () => {
  const run = (body: string, selector: string) => {
    load(body)
    const rules = [{ selector, text: '', words: '' }]
    const options = { hide: new Set(reasons), kept: new Set<string>(), rules }
    const analysis = analyse(document, address, options, null)
    const controller = new AbortController()
    const before = document.body.innerHTML
    hide(analysis.page, analysis.plan, controller.signal)
    const hidden = [...document.querySelectorAll('[data-cm-hidden]')]
    return { ...analysis, hidden, before, undo: () => controller.abort() }
  }

  it('hide what no verdict would, and say so', () => {
    const body = `<div class="card"><p>${post}</p></div><div class="chat">Talk to us</div>`
    const { plan, hidden, before, undo } = run(body, '.chat')
    expect(hidden.map(({ className }) => className)).toEqual(['chat'])
    expect(plan.hidden.map(({ reason }) => reason)).toEqual(['reader'])
    undo()
    expect(document.body.innerHTML).toBe(before)
  })

  it('win over the verdict on the same block', () => {
    const ad = '<div class="ad-box"><a href="https://a.example/"><img></a></div>'
    const { plan } = run(`<div class="card"><p>${post}</p></div>${ad}`, '.ad-box')
    expect(plan.hidden.map(({ reason }) => reason)).toEqual(['reader'])
  })

  it('win over the promise that the post stays', () => {
    const { plan } = run(`<div class="card"><p>${post}</p></div>`, '.card')
    expect(plan.post).toEqual([])
    expect(plan.hidden.map(({ reason }) => reason)).toEqual(['reader'])
  })

  it('hide what holds no block at all', () => {
    const { hidden } = run(`<p>${post}</p><div class="bar"></div>`, '.bar')
    expect(hidden.map(({ className }) => className)).toEqual(['bar'])
  })
})

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { clean, load } from './support'

const text =
  'У приливов две причины: притяжение Луны и, слабее, притяжение Солнца, которое намного дальше.'
const meta =
  '<div><a href="https://tg-me.com/somechannel/7">tg-me.com/somechannel/7</a><br>Create:<br>Last Update:</div>'
const runway =
  'The airport authority said that a second runway would open before the end of the year.'
const title = '<h5>Is It Time To Sell?</h5>'
const section = `<div>Telegram | DID YOU KNOW?</div><p>${runway}</p><div>from us</div>`
const twiceTitled = `<h4>Telegram | DID YOU KNOW?</h4>Date: |<br>${title}<p>${runway}</p>${title}<p>Shares of the carmaker fell after it recalled eighty thousand vehicles.</p><div>telegram from sg</div>`

function count(text: string, part: string): number {
  return text.split(part).length - 1
}

describe('filler between its heading and its closing line', () => {
  it.each([
    ['above the post', `${section}<div>${text}</div>${meta}<div>BY channel</div>`],
    ['above both copies', `${section}<div>${text}</div>${meta}<div>${text}</div>`],
    ['below a line of the site', `<div>Menu</div>${section}<div>${text}</div>${meta}`],
    ['between the copies', `<div>${text}</div>${meta}${section}<div>${text}</div>BY channel`],
    ['below the post, with a title that recurs', `<div>${text}</div>${meta}${twiceTitled}`],
  ])('is hidden, and the post is not: %s', (_, body) => {
    load(body)
    const { visible, page, plan } = clean()
    expect(count(visible, text)).toBe(1)
    expect(visible).not.toContain('runway')
    expect(visible).not.toContain('Is It Time')
    expect(plan.post.map((block) => page.blocks[block]?.text)).toContain(text)
  })

  it.each([
    ['marks of a post', `<h4>Did you know?</h4><p>${text}</p>${meta}<div>from us</div>`],
    ['nothing else to read', `<h4>Did you know?</h4><p>${text}</p><div>from us</div>${meta}`],
  ])('is the post where there is %s', (_, body) => {
    load(body)
    expect(clean().visible).toContain(text)
  })

  it('is a heading of the post where both copies have it', () => {
    const own = `<p>Did you know?</p><p>${text}</p><p>from us</p>`
    load(`<div>${own}</div>${meta}<div>${own}</div>`)
    const { visible } = clean()
    expect(count(visible, text)).toBe(1)
    expect(visible).toContain('Did you know?')
  })
})

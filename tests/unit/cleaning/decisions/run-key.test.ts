// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { clean, load } from '../support'

const post = Array.from(
  { length: 30 },
  (_, at) => `Sentence number ${at} of a post about rivers and their deltas.`,
).join(' ')
const side =
  '<div class="side"><div class="ad-box"><a href="https://a.example/"><img></a></div></div>'
const top = '<div class="top-banner x7f3c91"><a href="https://b.example/"><img></a></div>'

function keysOf(body: string): string[] {
  load(`${body}<p><a href="https://t.me/somechannel/7">t.me/somechannel/7</a></p>`)
  const { plan, undo } = clean()
  undo()
  return plan.hidden.map(({ key }) => key)
}

describe('the key of a hidden run', () => {
  it('is the same on another page of the site, whatever the advertisement says', () => {
    const here = keysOf(`<div class="card"><p>${post}</p><p>@somechannel</p></div>${side}`)
    const there = keysOf(
      `<div class="card"><p>${post} More.</p><p>Longer.</p></div>${side.replace('a.example', 'c.example')}`,
    )
    expect(here).toHaveLength(1)
    expect(there).toEqual(here)
  })

  it('differs for boxes of another kind', () => {
    const keys = keysOf(`${top}<div class="card"><p>${post}</p></div>${side}`)
    expect(new Set(keys).size).toBe(2)
  })

  it('takes no name that is made anew for every page', () => {
    const made = (name: string) => keysOf(`${top.replace('x7f3c91', name)}<p>${post}</p>`)
    expect(made('x7f3c91')).toEqual(made('k09ab2f'))
  })

  it('numbers runs of one kind, so that each has an id of its own', () => {
    load(`${side}<div class="card"><p>${post}</p><p>@somechannel</p></div>${side}`)
    const { plan, undo } = clean()
    undo()
    expect(new Set(plan.hidden.map(({ key }) => key)).size).toBe(1)
    expect(new Set(plan.hidden.map(({ id }) => id)).size).toBe(2)
  })
})

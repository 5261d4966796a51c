// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { divideLines } from '../../../src/cleaning/preformatted'
import { other, story } from './sample-texts'
import { clean, load } from './support'

const post = `<b>Атлас</b>\n\n${story}\n\n${other}\n\n`
const page = `${post}<a href="https://tg-me.com/somechannel/7">tg-me.com/somechannel/7</a>\nCreate: 2024-01-12\nLast Update:\n\n${post}BY Старые карты\n\nShare with your friend now\n`

function divided(body: string) {
  load(body)
  const before = document.body.innerHTML
  const nodes = document.querySelectorAll('pre')[0]?.childNodes.length
  const controller = new AbortController()
  const isDivided = divideLines(document, controller.signal)
  return { isDivided, before, nodes, undo: () => controller.abort() }
}

it('cleans a page that is one preformatted text line by line, and gives it back', () => {
  const { isDivided, before, nodes, undo } = divided(`<pre>${page}</pre>`)
  expect(isDivided).toBe(true)
  const { visible, undo: show } = clean()
  for (const text of [story, other]) expect(visible.split(text)).toHaveLength(2)
  expect(visible).not.toContain('Share with')
  expect(visible).toContain('BY Старые карты')
  show()
  undo()
  expect(document.body.innerHTML).toBe(before)
  expect(document.querySelector('pre')?.childNodes).toHaveLength(nodes ?? 0)
})

it('keeps what the page wrote meanwhile', () => {
  const { undo } = divided(`<pre>${page}</pre>`)
  const piece = [...(document.querySelector('pre')?.childNodes ?? [])].find(({ textContent }) =>
    textContent?.startsWith('Create:'),
  )
  if (piece) piece.textContent = 'Create: yesterday\n'
  undo()
  expect(document.querySelector('pre')?.textContent).toContain('Create: yesterday\nLast Update:')
})

it.each([
  ['code in a post', '<p>Так выглядит файл:</p><pre>Create: yes\nsize: 7\n\nowner: me\n</pre>'],
  [
    'a query in a post',
    '<pre>select name, sum(size) from files group\nBY name order\nBY size\n</pre>',
  ],
  ['a poem', `<pre>${story}\n${other}\n</pre>`],
  ['lines in other elements', `<div>${page}</div>`],
])('leaves %s as it is', (_, body) => {
  const { isDivided, before } = divided(body)
  expect(isDivided).toBe(false)
  expect(document.body.innerHTML).toBe(before)
})

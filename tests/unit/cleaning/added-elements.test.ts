// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { elementsToJudge, strokes } from '../../../src/cleaning/changes/added-elements'
import { load } from './support'

const byId = (id: string) => {
  const element = document.getElementById(id)
  if (!element) throw new Error(`There is no ${id}`)
  return element
}
const ids = (elements: readonly Element[]) => elements.map(({ id }) => id)

describe('the elements to judge among those that were added', () => {
  it('are the outermost, without the extension’s own and what is hidden already', () => {
    load(
      '<p>Text</p><div id="a"><p id="b">x</p></div><cm-term id="c">y</cm-term><div data-cm-hidden="1"><p id="d">z</p></div>',
    )
    expect(ids(elementsToJudge(['a', 'b', 'c', 'd'].map(byId)))).toEqual(['a'])
  })

  it('come with the empty slot they were put into', () => {
    load('<p>Text</p><div id="slot"> <script>run()</script><img id="frame"></div>')
    expect(ids(elementsToJudge([byId('frame')]))).toEqual(['slot'])
    load('<div id="slot">Words <img id="frame"></div>')
    expect(ids(elementsToJudge([byId('frame')]))).toEqual(['frame'])
  })

  it('are taken apart where they are many', () => {
    load(`<p>Text</p><div id="all">${'<div><p>x</p></div>'.repeat(400)}</div>`)
    const parts = elementsToJudge([byId('all')])
    expect(parts).toHaveLength(400)
    const sizes = strokes(parts).map((group) => group.length)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(400)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(150)
  })
})

import { describe, expect, it } from 'vitest'
import { type Line, outlineOf } from '../../../src/contents/outline'
import { labelOf } from '../../../src/contents/outline/label'

function line(text: string, more: Partial<Line> = {}): Line {
  return { text, emphasised: false, linkShare: 0, startsParagraph: true, quoted: false, ...more }
}
const prose =
  'Первое предложение этого абзаца достаточно длинное, чтобы его не спутать с заголовком. Второе идёт следом.'

describe('the outline', () => {
  it('lists paragraphs where there are no headings', () => {
    const { title, entries } = outlineOf([
      line('Заголовок поста', { emphasised: true }),
      line(prose),
      line(prose),
      line('#тег #другой'),
    ])
    expect(title).toBe(0)
    expect(entries.map(({ line: at }) => at)).toEqual([1, 2])
  })

  it('lists headings where there are some', () => {
    const { entries } = outlineOf([
      line(prose),
      line('Что это', { emphasised: true }),
      line(prose),
      line('Зачем это', { emphasised: true }),
      line(prose),
    ])
    expect(entries.map(({ label }) => label)).toEqual(['Что это', 'Зачем это'])
  })

  it('makes one entry of a list of links', () => {
    const link = { linkShare: 0.9, startsParagraph: false }
    const { entries } = outlineOf([
      line(prose),
      line('1. Первая ссылка', { ...link, startsParagraph: true }),
      line('2. Вторая ссылка', link),
    ])
    expect(entries.at(-1)).toMatchObject({ kind: 'links', count: 2 })
  })

  it.each(['#AI #DL', '@channel', 'Подписывайтесь на канал', 'https://example.org/', '👆'])(
    'leaves out «%s»',
    (footer) => {
      const { entries } = outlineOf([line(prose), line(prose), line(footer)])
      expect(entries).toHaveLength(2)
    },
  )
})

describe('a label', () => {
  it.each([
    [
      'Вот и получается что одно сложное, которое вы контролируете полностью, имитирует поведение другого.',
      'Вот и получается что одно сложное',
    ],
    ['🔹 Короткая строка', 'Короткая строка'],
    ['Итоги:', 'Итоги'],
  ])('of «%s»', (text, label) => {
    expect(labelOf(text)).toBe(label)
  })

  it.each([
    'а'.repeat(40).concat(' ', 'б'.repeat(40)),
    'слово '.repeat(30),
    '深度学习是机器学习的一个分支。'.repeat(8),
  ])('is short and ends with a word: %s', (text) => {
    const label = labelOf(text)
    expect(label.length).toBeLessThanOrEqual(60)
    expect(text.startsWith(label)).toBe(true)
  })
})

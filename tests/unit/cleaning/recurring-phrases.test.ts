// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { clean, load } from './support'

const meta = '<div>tg-me.com/somechannel/7</div><div>Create: 2024-01-12</div>'
const title = '深度学习与机器翻译'
const long =
  '深度学习是什么？很多人以为这门学问离日常生活很远，其实手机里的照片分类、语音输入、地图上的路线预测，背后都有它的影子。这就是机器翻译'
const more = '我们今天从一个最简单的例子说起：怎样让机器认出一只猫，又怎样让它知道自己错在哪里。'

function count(text: string, part: string): number {
  return text.split(part).length - 1
}

describe('phrases of four characters that a title shares with a long post', () => {
  it('are no reason to hide the rest of the post', () => {
    load(`<h1>${title}</h1>${meta}<div>${long}<br>${more}</div>`)
    const { visible } = clean()
    for (const text of [title, long, more]) expect(visible).toContain(text)
  })

  it.each([
    ['with another paragraph', [title, long, more]],
    ['alone', [title, long]],
  ])('leave the title in the post: %s', (_, lines) => {
    load(`<div>${lines.map((line) => `<p>${line}</p>`).join('')}</div>${meta}`)
    const { page, plan, visible } = clean()
    expect(plan.post.map((block) => page.blocks[block]?.text)).toEqual(lines)
    for (const line of lines) expect(visible).toContain(line)
  })

  it('are no copy where the title is repeated in the midst of a line', () => {
    const middle = `所谓${title}，就是让机器自己找出规律，而不是由人一条一条地写下规则，这样的做法需要许多数据。`
    load(`<div><p>${title}</p><p>${middle}</p><p>${more}</p></div>${meta}`)
    const { visible } = clean()
    for (const text of [middle, more]) expect(visible).toContain(text)
    expect(count(visible, title)).toBe(2)
  })

  it('are part of a copy where all of the post stands twice', () => {
    const post = `<div><p>${title}</p><p>${long}</p><p>${more}</p></div>`
    load(`${post}${meta}${post}`)
    const { visible } = clean()
    for (const text of [title, long, more]) expect(count(visible, text)).toBe(1)
  })
})

describe('a line that the next one quotes', () => {
  const line = 'Телефон должен работать неделю без зарядки, иначе это не телефон, а игрушка'
  const lines = `<p>${line}.</p><p>«${line}» — пишет читатель, и мы с ним согласны.</p>`

  it.each(['post', 'channel'] as const)('stays on the page of a %s', (kind) => {
    const meta = '<div>tg-me.com/somechannel/7 2024-01-12</div>'
    load(`<div>@somechannel · 1,204 subscribers</div><div>${lines}</div>${meta}`)
    expect(clean(kind).visible.split(line).length).toBe(3)
  })
})

describe('a name that ends the post as well as the line above it', () => {
  it('does not keep two copies from being found', () => {
    const lines = [
      '📚 Enlaces del jueves',
      '→ Un atlas de los faros apagados',
      '→ Cómo se restaura un mapa mojado, con vídeo',
      'Si te gusta, reenvíalo a alguien que discuta contigo.',
      '@enlaces_jueves',
    ]
    const post = lines.map((line) => `<p>${line}</p>`).join('')
    load(
      `<div><a href="/enlaces_jueves">Enlaces del jueves</a></div><div>${post}</div><div>tg-me.com/enlaces_jueves/7</div><div>Create:</div><div>${post}</div>`,
    )
    const { visible } = clean()
    expect(visible.split('Un atlas de los faros')).toHaveLength(2)
    expect(visible.split('reenvíalo')).toHaveLength(2)
  })
})

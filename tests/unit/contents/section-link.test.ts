import { describe, expect, it } from 'vitest'
import { sectionLink } from '../../../src/contents/section-link'

const page = 'https://tg-me.com/bridges/19?lang=ru#old'
const fragment = (text: string, others: readonly string[] = []) =>
  decodeURIComponent(sectionLink(page, text, others).split('#:~:text=')[1] ?? '')

describe('the link to a section', () => {
  it('is the page’s address without its own fragment', () => {
    expect(sectionLink(page, 'Мост', [])).toBe(
      'https://tg-me.com/bridges/19?lang=ru#:~:text=%D0%9C%D0%BE%D1%81%D1%82',
    )
  })

  it.each([
    ['🔹 Опоры стоят в иле, и каждую сваю погружали долго', 'Опоры стоят в иле, и каждую'],
    ['Мост', 'Мост'],
    ['1. Как жить', '1. Как жить'],
    ['«Цитата» целиком', 'Цитата» целиком'],
  ])('names the first words of «%s»', (text, words) => {
    expect(fragment(text)).toBe(words)
  })

  it('names as many words as tell the section from others', () => {
    const text = 'Первый второй третий четвёртый пятый шестой седьмой восьмой'
    const other = 'Первый второй третий четвёртый пятый шестой седьмой девятый'
    expect(fragment(text, [other])).toBe(text)
  })

  it('ends with a word in a script without spaces', () => {
    expect(fragment('深度学习是机器学习的一个分支而且发展很快')).toMatch(/^深度学习/)
  })

  it('leaves no sign that divides the parts of a directive', () => {
    const link = sectionLink(page, 'one-two, three & four', [])
    expect(link.split('#:~:text=')[1]).toBe('one%2Dtwo%2C%20three%20%26%20four')
  })
})

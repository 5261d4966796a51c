// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { rangeOf, sentencesOf } from '../../../src/reading/aloud/sentences'
import { makeParagraphs } from '../../../src/reading/copy/paragraphs'
import { makeTitle } from '../../../src/reading/title'

type Child = Node | string
function element(tag: string, ...children: Child[]): HTMLElement {
  const made = document.createElement(tag)
  made.append(...children)
  return made
}
const lineBreak = () => document.createElement('br')

describe('paragraphs of a copy', () => {
  it('are made of what two breaks part, lines of what one break parts', () => {
    const root = element('div', 'One', lineBreak(), 'two', lineBreak(), lineBreak(), 'Three')
    const blocks = makeParagraphs(root)
    expect(blocks.map(({ element: { tagName } }) => tagName)).toEqual(['SPAN', 'SPAN', 'P'])
    expect([...root.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
      'Onetwo',
      'Three',
    ])
    expect(root.querySelectorAll('br[hidden]')).toHaveLength(2)
  })

  it('are parted by breaks inside emphasis too', () => {
    const root = element('div', element('b', 'Title', lineBreak(), lineBreak(), 'Bold'), ' text')
    const blocks = makeParagraphs(root)
    expect(blocks.map(({ text }) => text)).toEqual(['Title', 'Bold text'])
    expect(root.querySelectorAll('b')).toHaveLength(2)
    expect(root.textContent).toBe('TitleBold text')
  })
})

describe('the title', () => {
  it('leaves the text for a heading and keeps its words', () => {
    const root = element('div', element('p', element('b', 'Title')), element('p', 'Text'))
    const made = makeTitle(makeParagraphs(root), 0)
    expect(made?.heading.textContent).toBe('Title')
    expect(made?.blocks.map(({ text }) => text)).toEqual(['Title', 'Text'])
    expect(root.textContent).toBe('Text')
  })
})

describe('sentences', () => {
  it('are found across inline elements, and again after the text was divided', () => {
    const paragraph = element('p', 'First one. The ', element('i', 'second'), ' one is longer.')
    document.body.append(paragraph)
    const sentences = sentencesOf([paragraph], 'en')
    expect(sentences.map(({ text }) => text)).toEqual(['First one.', 'The second one is longer.'])
    ;(paragraph.firstChild as Text).splitText(4)
    expect(sentences.map((sentence) => rangeOf(sentence).toString().trim())).toEqual([
      'First one.',
      'The second one is longer.',
    ])
  })

  it('leave out what the reader has not asked to see', () => {
    const spoiler = element('span', 'Anna')
    spoiler.setAttribute('data-unseen', '')
    const paragraph = element('p', 'The winner is ', spoiler, ' of course.')
    expect(sentencesOf([paragraph], 'en').map(({ text }) => text)).toEqual([
      'The winner is of course.',
    ])
  })
})

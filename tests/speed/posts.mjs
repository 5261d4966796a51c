import { readFileSync } from 'node:fs'

/** Sentences to fill pages with: the definitions of a glossary, over and over, each time with a number. */
const pack = JSON.parse(
  readFileSync(new URL('../../src/glossary/packs/mathematics.json', import.meta.url), 'utf8'),
)
const sentences = pack.terms.flatMap(({ definition }) => [definition.ru, definition.en])

/**
 * A post's paragraphs.
 * @param {number} bytes about how long it is in UTF-8
 * @returns {string[]}
 */
export function post(bytes) {
  const paragraphs = []
  for (let i = 0, size = 0; size < bytes; i++) {
    const text = `${i}. ${sentences[i % sentences.length]} ${sentences[(i * 7) % sentences.length]}`
    paragraphs.push(text)
    size += Buffer.byteLength(text) + 8
  }
  return paragraphs
}

/** The two forms in which the main family of mirrors prints a post twice. */
export const layouts = {
  paragraphs: (lines) => {
    const copy = `<div class="card">${lines.map((line) => `<p>${line}</p>`).join('\n')}</div>`
    return `${copy}${copy}`
  },
  breaks: (lines) =>
    `<div>${lines.join('<br><br>\n')}<br>Create:<br>${lines.join('<br><br>\n')}</div>`,
}

/**
 * The page of a mirror's post 12 of @somechannel, with the post on it twice.
 * @param {keyof typeof layouts} layout
 * @param {number} kilobytes size of the page, in kB
 */
export function mirrorPage(layout, kilobytes) {
  const body = layouts[layout](post(kilobytes * 500))
  return `<!doctype html><meta charset="utf-8"><body>${body}<p>Share with your friend now: tg-me.com/somechannel/12</p></body>`
}

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

/** @typedef {{file: string | null, url: string, browser: 'chrome' | 'firefox', headless: boolean, width: number, help: boolean}} Arguments */

export const usage = `npm start -- [saved.html --url ADDRESS] [--browser chrome|firefox] [--headless] [--width PIXELS]

Without arguments it opens the bundled page. With a saved page and the address it was saved from, it opens
that page at that address. Without a display, or with --headless, it saves pictures and prints what it found.`

const defaults = {
  file: null,
  url: 'https://tg-me.com/levels_of_abstraction/19',
  browser: 'chrome',
  headless: false,
  width: 1280,
  help: false,
}
const widths = { least: 320, most: 3840 }

/**
 * @param {string[]} words
 * @returns {Arguments}
 * @throws {Error} with one line that says what is wrong
 */
export function readArguments(words) {
  const result = { ...defaults }
  let named = false
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    const value = () => {
      const next = words[++index]
      if (next === undefined || next.startsWith('--')) throw new Error(`${word} needs a value`)
      return next
    }
    if (word === '--help') result.help = true
    else if (word === '--headless') result.headless = true
    else if (word === '--url') {
      result.url = webAddress(value())
      named = true
    } else if (word === '--browser') result.browser = browserName(value())
    else if (word === '--width') result.width = width(value())
    else if (word.startsWith('--')) throw new Error(`${word} is not known; --help lists what is`)
    else if (result.file !== null) throw new Error(`One page at a time: ${result.file} or ${word}`)
    else result.file = word
  }
  if (result.file !== null && !named)
    throw new Error('A saved page needs --url with the address it was saved from')
  return result
}

function webAddress(text) {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new Error(`--url ${text} is no web address`)
  return text
}

function browserName(text) {
  if (text !== 'chrome' && text !== 'firefox')
    throw new Error(`--browser is chrome or firefox, not ${text}`)
  return text
}

function width(text) {
  const pixels = Number(text)
  if (!Number.isInteger(pixels) || pixels < widths.least || pixels > widths.most)
    throw new Error(`--width is a whole number from ${widths.least} to ${widths.most}, not ${text}`)
  return pixels
}

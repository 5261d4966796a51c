import { expect, it } from 'vitest'
import { fold, separator, skipped } from '../../../../src/cleaning/text/fold'
import { wordsOf } from '../../../../src/cleaning/text/words'

/** Units below this are folded by a table made from ranges. */
const tabled = 0x0590

it('takes for letters and digits what Unicode does', () => {
  const wrong: string[] = []
  for (let unit = 0; unit < tabled; unit++) {
    const char = String.fromCharCode(unit)
    if (fold(unit) === skipped) continue
    if (/[\p{L}\p{N}]/u.test(char) !== (fold(unit) !== separator)) wrong.push(unit.toString(16))
  }
  expect(wrong).toEqual([])
})

function sameWords(a: string, b: string): boolean {
  const { hashes, starts, count } = wordsOf([a, b])
  const middle = starts[1] ?? 0
  return String([...hashes.subarray(0, middle)]) === String([...hashes.subarray(middle, count)])
}

it.each([
  ['case', 'Сети УЧАТСЯ', 'сети учатся'],
  ['ё and е', 'ещё учёный', 'еще ученый'],
  ['composed and decomposed letters', 'мой café', 'мои\u0306 cafe\u0301'],
  ['soft hyphens and zero-width spaces', 'ней\u00adрон\u200bные сети', 'нейронные сети'],
  ['kinds of spaces', 'a\u00a0b\u2009c', 'a b\tc'],
  ['quotes', '«слово» “word”', '"слово" \'word\''],
  ['apostrophes', 'doesn’t', "doesn't"],
  ['emoji with and without a variant selector', 'да ❤️ нет', 'да ❤ нет'],
  ['full width', 'ＡＢＣ', 'abc'],
  ['Arabic and Persian letters', 'كتابي', 'کتابی'],
  ['Thai where an apostrophe was', 'doesnโt', "doesn't"],
  ['UTF-8 read as Windows-1252', 'it doesnâ€™t â€œworkâ€\u009d â€” no', 'it doesn’t “work” — no'],
  ['letters read as Windows-1252', 'StraÃŸe, maÃ±ana, coraÃ§Ã£o', 'Straße, mañana, coração'],
  ['quotes read as Windows-1251', 'вЂњсловоВ» вЂ” да', '«слово» — да'],
  [
    'entities encoded twice',
    'it doesn&#8217;t &quot;work&quot; &mdash; no',
    'it doesn’t "work" — no',
  ],
  ['tags shown as text', '<b>слово</b><br>a <tg-spoiler>b</tg-spoiler>', 'слово a b'],
  ['spaces and quotes read as Windows-1252', 'Â«aÂ» bÂ\u00a0c', '«a» b c'],
  ['characters without spaces', '深度学习', '深 度 学 习'],
])('compares regardless of %s', (_, a, b) => {
  expect(sameWords(a, b)).toBe(true)
})

it.each([
  ['мои сети', 'твои сети'],
  ['в сети', 'сети'],
  ['château', 'chateaux'],
  ['ab', 'a b'],
  ['a <bold> b', 'a b'],
  ['a < b > c', 'a c'],
])('tells %s from %s', (a, b) => {
  expect(sameWords(a, b)).toBe(false)
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelOf, paragraphLabel } from '../../../../src/contents/outline/label'
import { linesFrom } from './support'

describe('a label', () => {
  it.each([
    ['Короткая строка', 'Короткая строка'],
    ['🔹 Короткая строка 📌', 'Короткая строка'],
    ['1️⃣ Первый шаг', 'Первый шаг'],
    ['Итоги:', 'Итоги'],
    ['（二）第二个问题', '第二个问题'],
    [
      'Расчёт опор занял больше всего времени, потому что дно здесь илистое и каждую сваю погружали на сорок метров.',
      'Расчёт опор занял больше всего времени',
    ],
    [
      'Несмотря на то, что дно здесь илистое, опоры поставили за один сезон. Их проверяли дважды, весной и осенью.',
      'Опоры поставили за один сезон',
    ],
    [
      'Дело в том, что облигации купили сами жители. Проценты по ним выплатят из платы за проезд по мосту.',
      'Облигации купили сами жители',
    ],
    [
      'Большие мосты (те, что длиннее километра) стоят дорого, и не каждый город может себе позволить такую стройку.',
      'Большие мосты стоят дорого',
    ],
    [
      'Что касается денег, то их дал не бюджет, а облигации, которые купили сами жители города и области.',
      'Что касается денег',
    ],
    [
      'How do bridges survive ice? Sensors at both ends report the temperature every minute, and salt is spread in time.',
      'How do bridges survive ice?',
    ],
    [
      'Although the river bed is muddy, the piers were built in one season. They were inspected twice, in spring and autumn.',
      'The piers were built in one season',
    ],
    [
      'Міст побудували за один сезон, хоча дно тут мулисте і кожну палю заглиблювали на сорок метрів униз.',
      'Міст побудували за один сезон',
    ],
    [
      'Koʻprik bir mavsumda qurildi, chunki quruvchilar ishni muddatidan oldin boshlagan va tunu kun ishlagan edi.',
      'Koʻprik bir mavsumda qurildi',
    ],
    [
      '需要指出的是，大桥的成本并不高。建设资金来自市民购买的债券，利息由过桥费支付，十二年后免费通行。',
      '大桥的成本并不高',
    ],
    [
      'پل تازه در یک فصل ساخته شد، زیرا مهندسان کار را زودتر از موعد آغاز کردند و شب و روز کار کردند.',
      'پل تازه در یک فصل ساخته شد',
    ],
    [
      'افتتح الجسر الجديد قبل موعده بشهر، لأن المهندسين بدأوا العمل مبكرا وواصلوا البناء ليلا ونهارا دون توقف.',
      'افتتح الجسر الجديد قبل موعده بشهر',
    ],
  ])('of «%s»', (text, label) => {
    expect(labelOf(text)).toBe(label)
  })

  it('is the statement that a paragraph has in bold', () => {
    const [line] = linesFrom(
      'Долго спорили о цене, и вот что решили: **мост станет бесплатным через двенадцать лет**, когда выплатят облигации.',
    )
    expect(line && paragraphLabel(line)).toBe('мост станет бесплатным через двенадцать лет')
  })

  const words = [
    'мост',
    'река',
    'bridge',
    'خبر',
    'جسر',
    'koʻprik',
    '1,5',
    'и',
    'что',
    '🔥',
    '—',
    '(да)',
  ]
  it('is never longer than 60 characters and never ends inside a word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ', ', '. ', ': ', ' ')), {
          minLength: 1,
          maxLength: 60,
        }),
        (pairs) => {
          const text = pairs.flat().join('').trim()
          const label = labelOf(text)
          expect(label.length).toBeLessThanOrEqual(60)
          const known = new Set(text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])
          for (const word of label.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])
            expect(known).toContain(word)
        },
      ),
    )
  })

  it.each(['слово '.repeat(30), '深度学习是机器学习的一个分支而且'.repeat(8), 'а'.repeat(200)])(
    'fits whatever the text: %s',
    (text) => {
      const label = labelOf(text)
      expect(label.length).toBeGreaterThan(0)
      expect(label.length).toBeLessThanOrEqual(60)
    },
  )
})

import { describe, expect, it } from 'vitest'
import { channelOutlineOf, outlineOf } from '../../../../src/contents/outline'
import { linesFrom } from './support'

const sections = [
  'Вчера в городе открыли новый мост через реку, и поток машин впервые за десять лет поехал в объезд центра. Строители сдали его на месяц раньше срока.',
  'Расчёт опор занял больше всего времени: дно здесь илистое, и каждую сваю пришлось погружать на сорок метров. Инженеры показали чертежи и рассказали о допусках.',
  'Деньги дал не бюджет, а облигации, которые купили сами жители. Проценты по ним выплатят из платы за проезд, и через двенадцать лет мост станет бесплатным.',
  'Итого: мост есть, пробок меньше, долг посилен. Осталось дождаться зимы и проверить, как поведут себя датчики льда на въездах.',
]

function labels(post: string): string[] {
  return outlineOf(linesFrom(post)).entries.map(({ label }) => label)
}

describe('a post without headings lists its sections', () => {
  it('by paragraph', () => {
    expect(labels(sections.join('\n\n'))).toEqual([
      'Вчера в городе открыли новый мост через реку',
      'Расчёт опор занял больше всего времени',
      'Деньги дал не бюджет, а облигации',
      'Итого: мост есть, пробок меньше, долг посилен',
    ])
  })

  it('without the paragraphs that only go on', () => {
    const going = 'Но это ещё не всё, потому что работы продолжаются и сегодня, хотя и медленнее.'
    expect(labels([...sections.slice(0, 3), going, sections[3]].join('\n\n'))).toHaveLength(4)
  })

  it('keeps a code example and what announces it together', () => {
    const post = `${sections[0]}\n\nС новым методом код становится короче:\n\n    const a = 1\n    const b = 2\n\n${sections[1]}`
    expect(labels(post)).toEqual([
      'Вчера в городе открыли новый мост через реку',
      'С новым методом код становится короче',
      'Расчёт опор занял больше всего времени',
    ])
  })

  it.each([20, 60, 200])('in 3 to 15 entries where there are %i paragraphs', (count) => {
    const post = Array.from(
      { length: count },
      (_, at) =>
        `${at} ${sections[at % 3]
          ?.split(' ')
          .slice(at % 5)
          .join(' ')}`,
    ).join('\n\n')
    const { length } = labels(post)
    expect(length).toBeGreaterThanOrEqual(3)
    expect(length).toBeLessThanOrEqual(15)
  })

  it('takes the line set apart at the head for the title', () => {
    const { title, entries } = outlineOf(linesFrom(`Мост через реку\n\n${sections.join('\n\n')}`))
    expect(title).toEqual({ line: 0, label: 'Мост через реку' })
    expect(entries.map(({ line }) => line)).toEqual([1, 2, 3, 4])
  })

  it('lists nothing of an advertisement', () => {
    expect(labels(`Реклама\n\n${sections.join('\n\n')}`)).toEqual([])
  })
})

describe('what stands around the text is never an entry', () => {
  it.each([
    '#мост #город',
    '@bridge_news',
    'Подписывайтесь на канал',
    'Підписуйтесь на канал',
    'Kanalimizga obuna boʻling',
    'Каналга обуна бўлинг',
    'Subscribe to our channel',
    '欢迎关注我们的频道',
    'عضو شوید',
    'اشترك في القناة',
    'https://example.org/bridge',
    '👉 [Читать на сайте]',
    '☑️ Записки строителя',
    'Источник: Вестник',
    'Реклама. ООО «Мост», ИНН 1234567890, erid: 2SDnje',
    'P.S. Фотографии будут завтра.',
    '12 мая 2025',
    '————',
    '👆',
  ])('at the end: %s', (line) => {
    expect(labels(`${sections.join('\n\n')}\n\n${line}`)).toHaveLength(4)
  })

  it.each(['Всем привет!', 'Друзья, добрый день!', 'Dear friends,'])('at the head: %s', (line) => {
    expect(labels(`${line}\n\n${sections.join('\n\n')}`)[0]).toMatch(/^Вчера/)
  })
})

describe('digests', () => {
  it('of links list their items by the words of the link', () => {
    expect(
      labels(
        'Лучшие статьи года, которые стоит прочитать на праздниках:\n\n— [Не пишите квадраты] — Степан о сложности вычислений\n\n— [Как читать стандарты] — Эмили делится советами\n\n— [Пара слов о слоях] — София о каскаде\n\n— [История одной ошибки] — Джек о кэше браузера',
      ),
    ).toEqual(
      expect.arrayContaining([
        'Не пишите квадраты',
        'Как читать стандарты',
        'Пара слов о слоях',
        'История одной ошибки',
      ]),
    )
  })

  it('of news list their items by what they name', () => {
    const more =
      'новый сервис, который позволяет делать всё то же самое, но заметно быстрее и дешевле'
    expect(
      labels(
        `Стартовала конференция, вот пачка новостей сразу. Они нишевые, но интересные.\n\n- Azure Arc — ${more}, чем раньше [ссылка]\n\n- Fluid Framework — ${more} прежнего [ссылка]\n\n- Power Tools: ${more} старого [ссылка]\n\n- Lists — ${more} таблиц [ссылка]`,
      ),
    ).toEqual(expect.arrayContaining(['Azure Arc', 'Fluid Framework', 'Power Tools', 'Lists']))
  })

  it('of links under rubrics list the rubrics', () => {
    expect(
      labels(
        'Подборка каналов\n\nАдминистрирование 📌\nhttps://example.org/a Для всех\nhttps://example.org/b Советы\n\nПрограммирование 📌\nhttps://example.org/c Библиотека\n\nКниги 📌\nhttps://example.org/d Полка',
      ),
    ).toEqual(['Администрирование', 'Программирование', 'Книги'])
  })

  it('make one entry of the links a text ends with', () => {
    const { entries } = outlineOf(
      linesFrom(
        `${sections.join('\n\n')}\n\n1. [Как устроен мост и почему он не падает]\n2. [Что известно об облигациях города]\n\n#мост`,
      ),
    )
    expect(entries).toHaveLength(5)
    expect(entries.at(-1)).toMatchObject({ kind: 'links', count: 2 })
  })
})

describe('the page of a channel', () => {
  it('lists one entry a post, by its title or its lead', () => {
    const posts = [
      `**Мост открыт**\n\n${sections[0]}`,
      `${sections[1]}\n\n@bridge_news`,
      `https://example.org/\n${sections[2]}`,
    ].map(linesFrom)
    const starts = posts.flatMap((lines) => lines.map((_, at) => at === 0))
    expect(channelOutlineOf(posts.flat(), starts)).toMatchObject([
      { line: 0, label: 'Мост открыт' },
      { line: 2, label: 'Расчёт опор занял больше всего времени' },
      { line: 4, label: 'Деньги дал не бюджет, а облигации' },
    ])
  })
})

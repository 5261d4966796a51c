/** Words that sentences are made of; enough that no two paragraphs are alike. */
const words =
  'мост река город опора дорога зима инженер расчёт вода ветер металл бетон чертёж работа утро вечер берег лодка мастер закон история память карта остров праздник музыка книга школа улица площадь завод станция поезд билет время цена рынок товар письмо ответ вопрос опыт точка линия число форма система модель сигнал данные сеть узел правило пример причина следствие'.split(
    ' ',
  )

/** The same sequence of numbers every time: a linear congruential generator by Park and Miller. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state
  }
}

function sentence(next: () => number): string {
  const chosen = Array.from({ length: 8 + (next() % 7) }, () => words[next() % words.length])
  const text = chosen.join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** A paragraph of a few made-up sentences, another for every number. */
export function paragraph(number: number): string {
  const next = numbers(number * 7919 + 17)
  return Array.from({ length: 4 }, () => sentence(next)).join(' ')
}

function page(post: string): string {
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Post</title>
<style>body{margin:0;font:16px/1.5 sans-serif}main{max-width:640px;margin:40px 60px}@media(max-width:700px){main{margin:16px}}</style></head>
<body><main><div class="tgme_widget_message_text">${post}</div><textarea aria-label="Notes"></textarea></main></body></html>`
}

export const parts = ['Начало', 'Переправа', 'Берег', 'Возвращение']

/** A page with a post that has four headings, three of them with steps nested in them. */
export function nestedPage(): string {
  const post = parts.map((part, at) => {
    const steps = [1, 2, 3, 4].map(
      (step) => `${step}. Шаг ${step} (${part}). ${paragraph(at * 10 + step)}`,
    )
    const inside = at < 3 ? steps : []
    return [`<b>${part}</b>`, paragraph(at * 10 + 9), ...inside].join('<br><br>')
  })
  return page(
    [`<b>Как мы строили переправу через реку</b>`, paragraph(99), ...post].join('<br><br>'),
  )
}

/** Sections of the long page, and the paragraphs of each. */
export const longParts = 12
const paragraphsEach = 32

/** A page with a post of more than 100,000 letters, in as many sections as contents list. */
export function longPage(): string {
  const sections = Array.from({ length: longParts }, (_, part) => {
    const text = Array.from({ length: paragraphsEach }, (_, at) =>
      paragraph(1000 + part * paragraphsEach + at),
    )
    return [`<b>${sectionName(part)}</b>`, ...text].join('<br><br>')
  })
  return page(sections.join('<br><br>'))
}

function sectionName(part: number): string {
  const next = numbers(part * 31 + 7)
  const [first = '', second] = [words[next() % words.length], words[next() % words.length]]
  return `${first.charAt(0).toUpperCase()}${first.slice(1)} и ${second}: часть ${part + 1}`
}

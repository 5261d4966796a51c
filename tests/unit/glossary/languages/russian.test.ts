import { describe, expect, it } from 'vitest'
import { formsIn } from './support'

/** A text, a term, and the form of it that is there. */
const found: readonly [text: string, term: string, form: string][] = [
  // A modifier in front that can belong to the noun
  ['в рядах пехотного полка', 'полк', 'полка'],
  ['громкая слава безрукого черта', 'чёрт', 'черта'],
  ['разбор новых тем', 'тема', 'тем'],
  ['с сильными местами в строке', 'место', 'местами'],
  ['оставил на книжной полке', 'полка', 'полке'],
  // Several modifiers share a plural
  ['на русском и французском языках', 'язык', 'языках'],
  // A participle with its object
  ['студенты, изучающие поэтику', 'поэтика', 'поэтику'],
  ['газета, созданная студентами', 'студент', 'студентами'],
  ['не имеющее решения', 'решение', 'решения'],
  // A masculine noun in -а
  ['видел своего коллегу', 'коллега', 'коллегу'],
  ['образ арабского мужчины', 'мужчина', 'мужчины'],
  // Adjectival nouns
  ['много данных о погоде', 'данные', 'данных'],
  ['данные показали рост', 'данные', 'данные'],
  ['заменить переменную', 'переменная', 'переменную'],
  ['он был заведующим отделом', 'заведующий', 'заведующим'],
  ['ведущий Иван Петров', 'ведущий', 'ведущий'],
  // Genitives that look like surnames
  ['нет Носов и ушей', 'нос', 'Носов'],
  ['в Соединённых Штатах', 'штат', 'Штатах'],
]

const notFound: readonly [text: string, term: string][] = [
  // A modifier or preposition in front that cannot belong to the noun
  ['в рядах пехотного полка', 'полка'],
  ['голос из динамика', 'динамика'],
  ['вклады сберегательного банка', 'банка'],
  ['для человеческого уха', 'уха'],
  // Forms that mostly are another word
  ['дома стали из стали', 'стал'],
  ['тем не менее', 'тема'],
  ['на выборах губернатора', 'выбор'],
  // Adjectives in front of their noun
  ['в данном случае', 'данное'],
  ['своими данными методами', 'данные'],
  ['ведущими принципами', 'ведущий'],
  // Surnames
  ['купец Василий Носов', 'нос'],
  ['Сергей Лесков писал', 'лесок'],
  // Idioms
  ['в частности', 'частность'],
]

describe('Russian', () => {
  it.each(found)('in «%s» finds «%s»', (text, term, form) => {
    expect(formsIn(text, term)).toEqual([form])
  })

  it.each(notFound)('in «%s» does not find «%s»', (text, term) => {
    expect(formsIn(text, term)).toEqual([])
  })
})

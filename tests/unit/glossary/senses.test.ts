import { describe, expect, it } from 'vitest'
import { Glossary } from '../../../src/glossary/service/glossary'
import { packs } from './packs/bundled'

const glossary = new Glossary(packs)
const found = (text: string) =>
  glossary.find(text, new Set()).map(({ form, term }) => `${form} = ${term}`)

/** What makes a text one about the subject, so that everyday words count. */
const about = {
  learning: 'Нейросеть, машинное обучение и языковая модель. \0 ',
  brain: 'Кора больших полушарий, гиппокамп и синапс. \0 ',
  mathematics: 'Теорема, дифференциальное уравнение и интеграл. \0 ',
  systems: 'Эмерджентность, самоорганизация и аттрактор. \0 ',
}

describe('in a text about the subject of a term, its name in another sense', () => {
  it.each<[subject: keyof typeof about, words: string]>([
    ['brain', 'после потери сознания'],
    ['brain', 'удаление нёбных миндалин'],
    ['brain', 'щепотка глутамата натрия'],
    ['learning', 'кто такой Клод Шеннон'],
    ['learning', 'a talk by Claude Shannon'],
    ['learning', 'агент по недвижимости'],
    ['learning', 'реестр иностранных агентов'],
    ['learning', 'при комнатной температуре'],
    ['learning', 'температура процессора'],
    ['learning', 'алюминиевый корпус ноутбука'],
    ['learning', 'токены доступа'],
    ['learning', 'сетевой адаптер'],
    ['learning', 'денежное вознаграждение'],
    ['mathematics', 'в матрице монитора'],
    ['mathematics', 'выбросы парниковых газов'],
    ['mathematics', 'топология микросхемы'],
    ['mathematics', 'вектор развития страны'],
    ['systems', 'универсальность этого инструмента'],
    ['systems', 'порт USB-хаба'],
  ])('about %s: «%s»', (subject, words) => {
    const marked = found(about[subject] + words)
    expect(marked.length).toBeGreaterThanOrEqual(3)
    expect(marked).toEqual(found(about[subject]))
  })
})

describe('selected words in which a name means something else', () => {
  it.each([
    'костного мозга',
    'утечка мозгов',
    'вынос мозга',
    'оперативной памяти',
    'карта памяти',
    'Великой депрессии',
    'дипломатический иммунитет',
  ])('have no card: «%s»', (words) => {
    expect(glossary.mentionsIn(words)).toEqual([])
  })
})

/** The columns of a table of terms, in the order in which they are written. */
export const columns = [
  'id',
  'subject',
  'ru',
  'en',
  'definition_ru',
  'definition_en',
  'example_ru',
  'example_en',
  'sources',
  'related',
  'details',
] as const
export type Column = (typeof columns)[number]

/** Columns of other people's tables: a term and its definition in whatever language. */
export type ForeignColumn = Column | 'term' | 'definition' | 'also'

const otherHeads: Readonly<Record<string, ForeignColumn>> = {
  term: 'term',
  name: 'term',
  word: 'term',
  title: 'term',
  front: 'term',
  термин: 'term',
  название: 'term',
  слово: 'term',
  понятие: 'term',
  definition: 'definition',
  description: 'definition',
  meaning: 'definition',
  back: 'definition',
  определение: 'definition',
  описание: 'definition',
  значение: 'definition',
  толкование: 'definition',
  russian: 'ru',
  русский: 'ru',
  'по-русски': 'ru',
  english: 'en',
  английский: 'en',
  'по-английски': 'en',
  'russian definition': 'definition_ru',
  'english definition': 'definition_en',
  also: 'also',
  synonyms: 'also',
  abbreviation: 'also',
  синонимы: 'also',
  сокращение: 'also',
  source: 'sources',
  url: 'sources',
  link: 'sources',
  источник: 'sources',
  ссылка: 'sources',
}

/** What each column of a table holds; null where the first row is no row of heads. */
export function readHeads(cells: readonly string[]): readonly (ForeignColumn | undefined)[] | null {
  const heads = cells.map((cell) => {
    const head = cell.trim().toLowerCase()
    return columns.find((column) => column === head) ?? otherHeads[head]
  })
  const names = heads.filter((head) => head === 'term' || head === 'ru' || head === 'en')
  return names.length > 0 ? heads : null
}

/** Columns of a table without heads. */
export const bareColumns: readonly ForeignColumn[] = ['term', 'definition']

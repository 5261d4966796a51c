import { weightOf } from '../text/weight'

/** Fewest letters of a topic with the words that open it. */
const shortestTopic = 15

/** Words that name a topic before anything is said of it. */
const opener =
  /^(?:по поводу|что касается|насч[её]т|в отношении|в рамках|с использованием|с помощью|щодо|що стосується|стосовно|у межах|за допомогою|as for|as to|regarding|concerning|with regard to|when it comes to|в плане|در مورد|در خصوص|در رابطه با|بالنسبة (?:إلى|ل)|فيما يخص|关于|至于)\s/iu
/** Words that end the topic: what is said of it begins. */
const said =
  /\s(?:я|мы|вы|у|он|она|они|это[тй]?|эт[аиу]|эти|можно|нужно|надо|нельзя|был[аои]?|будет|есть|стоит|ми|ви|це|можна|треба|є|i|we|you|it|they|this|there|is|are|was|can|should|باید|می‌توان|است)\s|[,.;:،—–-]\s|[，。]/iu

/** The topic a sentence opens with; empty where it opens with none. */
export function topicOf(words: string): string {
  const length = opener.exec(words)?.[0].length
  if (length === undefined) return ''
  const end = said.exec(words.slice(length))
  const topic = end ? words.slice(0, length + end.index) : ''
  return weightOf(topic) >= shortestTopic ? topic : ''
}

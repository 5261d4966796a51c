import { longestHeading, type Situation } from './heading'

/** Who asks, in front of a question in an interview. */
const asked =
  /^(?:вопрос|в|q|question|питання|з|савол|savol|سوال|سؤال|س|问|问题)\s?(?:\d+\s?)?[:：.]\s*/iu
const answered =
  /^(?:ответ|о|a|answer|відповідь|жавоб|javob|پاسخ|جواب|ج|答|回答)\s?(?:\d+\s?)?[:：.]/iu

/** A question of a line's length that begins a paragraph, or one that is marked as a question. */
export function isQuestionHeading({ passage, after }: Situation): boolean {
  const { marks, weight, startsParagraph } = passage
  if (marks.bullet || !after) return false
  if (asked.test(marks.words)) return true
  return startsParagraph && weight <= longestHeading && /[?？؟]["”»]?$/u.test(marks.words)
}

export function isAnswer(words: string): boolean {
  return answered.test(words)
}

/** A question without the word that says it is one. */
export function questionText(words: string): string {
  return words.replace(asked, '')
}

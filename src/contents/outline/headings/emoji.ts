import { endsSentence, longestHeading, type Situation } from './heading'

/** Longest emoji-led line, in letters, that heads lines which begin with emoji themselves. */
const longestAmongEmoji = 60

/** A short line that begins with an emoji, sets off a paragraph and is no item of a list of such lines. */
export function isEmojiHeading({ passage, before, after }: Situation): boolean {
  const { marks, weight, startsParagraph, alone } = passage
  if (!marks.emoji || marks.bullet || !after || !startsParagraph) return false
  if (weight > longestHeading || endsSentence(marks.words)) return false
  // Lines with emoji one after another are a list, unless each has its own text.
  if (!alone) return after.marks.emoji === ''
  if (after.marks.emoji === marks.emoji || before?.marks.emoji === marks.emoji) return false
  return weight <= longestAmongEmoji || !after.marks.emoji
}

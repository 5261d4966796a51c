import type { Passage } from '../passage'
import { longestHeading, type Situation } from './heading'

const part =
  /^(?:(?:часть|глава|шаг|этап|день|раздел|урок|совет|миф|правило|частина|розділ|крок|part|chapter|step|section|day|lesson|tip|rule|method|qism|bob|bo‘lim|qadam|بخش|فصل|گام|مرحله|الجزء|الفصل|القسم|الخطوة)\s+(?:[№#]?\s?[0-9۰-۹٠-٩]+|[ivx]+\b|(?:перв|втор|трет|четв[её]рт|пят|друг|перш)[а-яіь]+|one|two|three|four|five|اول|دوم|سوم|الأول|الثاني|الثالث)|[0-9]+[- ]?(?:qism|bob|qadam)|第[一二三四五六七八九十0-9]+(?:章|节|部分|步|条|点)|[0-9]{1,2}-?(?:я|й|е|ая|ой|ый) (?:часть|глава|шаг|этап|день))(?:$|[^\p{L}\p{N}])/iu

/** «Часть 2», “Step 3”, 第一章. */
export function isPartHeading({ passage }: Situation): boolean {
  return isPart(passage)
}

export function isPart({ line, marks, weight }: Passage): boolean {
  return weight <= longestHeading && (part.test(marks.words) || part.test(line.text))
}

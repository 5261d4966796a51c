/** Longest line of its own that names a source, an advertiser or a date, in letters. */
const longestCredit = 160

const advertising =
  /^(?:[-=*\s]*)(?:(?:дружественная |гостевой пост \/ )?реклама|о рекламодателе|sponsored|advertisement|ad\b|广告|推广|تبلیغات|إعلان)|erid\s*[:=]/iu
const source =
  /^(?:источник[иа]?|автор|фото|перевод|ссылка|джерело|фото|source|via|by\s+\p{Lu}|photo|image|credit|licen[cs]ed under|manba|来源|作者|原文|图源|منبع|المصدر|مصدر)(?:$|\s*[:：—-]|\s+\p{Lu})|^(?:copyright|©)/iu
const caption = /^(?:figure|fig\.|table|рис\.|рисунок|图\s?\d|图片|（图|\(图|شکل\s?\d)/iu
const afterword =
  /^(?:p\.?\s?(?:p\.?\s?)?s\b|upd\b|з\.?\s?и\.?|постскриптум|（完）|\(完\)|the end\b)/iu
const date =
  /^\d{1,2}[ ./-](?:\p{L}+|\d{1,2})[ ./-]\d{2,4}(?:\s?(?:г\.?|года|року))?$|^\p{L}+\.?,? (?:\p{L}+ )?\d{1,2},? \d{4}$|^\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?$/u

/** Who paid, who wrote, where from, when: lines around a text that are no part of it. */
export function isCredit(words: string): boolean {
  if (words.length > longestCredit) return caption.test(words) || /erid\s*[:=]/iu.test(words)
  return (
    advertising.test(words) ||
    source.test(words) ||
    caption.test(words) ||
    afterword.test(words) ||
    date.test(words)
  )
}

/** Whether a post says at its head that it is an advertisement; such a post has no sections. */
export function isAdvertisingMark(words: string): boolean {
  return words.length <= 60 && advertising.test(words)
}

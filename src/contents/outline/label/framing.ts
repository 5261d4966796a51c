import { weightOf } from '../text/weight'

/** Fewest letters that must be left of a clause for what frames it to go. */
const shortestRest = 15
/** Longest clause, in letters, that only says when, why or in spite of what. */
const longestSubordinate = 130

const any = (words: string) =>
  words
    .trim()
    .split(/\s*\n\s*/)
    .join('|')

/** Words before a statement that add nothing to it: “It is worth noting that”, «Дело в том, что». */
const opener = new RegExp(
  `^(?:${any(`
    (?:вполне )?возможно,? что |интересно(?:,| то,)? что |дело в том,? что |стоит (?:отметить|сказать|напомнить),? что
    надо (?:понимать|сказать),? что |важно(?: понимать)?,? что |напомн[юим]+,? что |вот и получается,? что
    рад[аы]? (?:объявить|сообщить),? что |говорят,? что |известно,? что |оказалось,? что |оказывается,\\s
    (?:я )?думаю,? что |(?:я )?считаю,? что |мне кажется,? что |кажется,? что |очевидно,? что |понятно,? что
    кстати(?: говоря)?,?\\s|кроме того,\\s|в общем(?:-то)?,?\\s|на самом деле,?\\s|собственно,?\\s|конечно,\\s
    к слову,?\\s|итак,\\s|так вот,\\s|при этом,?\\s|однако,?\\s|но\\s|а\\s|и\\s|также,?\\s|обычно\\s|недавно\\s|ну\\s|вот\\s
    так\\s|справа в тому,? що |можливо,? що |цікаво,? що |варто (?:зазначити|сказати),? що |до речі,?\\s|але\\s|однак,?\\s
    it is (?:worth noting|important|clear|likely|possible) that |note that |(?:i|we) (?:think|believe) (?:that )?
    of course,\\s|in fact,?\\s|actually,?\\s|however,\\s|moreover,\\s|furthermore,\\s|in addition,\\s|but\\s|and\\s|so,?\\s|also,\\s
    فکر می‌کنم (?:که )?|در حقیقت،?\\s|در واقع،?\\s|باید بگویم (?:که )?|همچنین،?\\s|البته،?\\s|اما،?\\s|بنابراین،?\\s|معتقدم (?:که )?
    في الواقع،?\\s|كما\\s|لكن\\s|ولكن\\s|أعتقد أن |من المهم أن |يذكر أن
    ta'kidlash joizki,?\\s|shuningdek,\\s|lekin\\s|ammo\\s
  `)})|^(?:${any(`
    需要指出的是，|顺便说一下，|值得注意的是，|事实上，|其实，|但是，|然而，|不过，|当然，|所以，|因此，|而且，|另外，|此外，|总之，|简单说，|然后，|也就是说，|我觉得，?|我认为，?|上周，|下面
  `)})`,
  'iu',
)

/** Shapes of such words: “The point is that”, «Главное в том, что», 最主要的原因大概是，. */
const openerShape =
  /^(?:[^.,!?]{3,40}\s(?:в том|заключается в том|состоит в том|полягає в тому),? (?:что|що) |the (?:[\p{L}-]+ ){1,4}is that |[^.!؟]{5,90} این است که |[^，。！？]{2,14}是，)/iu

/** Conjunctions of a clause that says when, why or in spite of what the main clause behind it holds. */
const subordinate = new RegExp(
  `^(?:${any(`
    по мере того,? как |несмотря на то,? что |после того,? как |до того,? как |перед тем,? как |так как |поскольку
    хотя |пока |благодаря тому,? что |вместо того,? чтобы |для того,? чтобы |чтобы |когда
    незважаючи на те,? що |після того,? як |оскільки |хоча |поки |коли
    although |though |while |because |since |despite |after |before |when |as soon as |in order to |whereas
    با اینکه |اگرچه |هرچند |از آنجا که |وقتی |رغم |على الرغم من |بعد أن |عندما |منذ أن
  `)})|^(?:由于|因为|虽然|尽管|当)`,
  'iu',
)
const clauseEnd = /[,，،](?![0-9])\s?/u

/** A sentence without what only leads up to its statement. */
export function withoutFraming(text: string): string {
  const opening = (opener.exec(text) ?? openerShape.exec(text))?.[0] ?? ''
  const opened = without(text, opening.length)
  if (!subordinate.test(opened)) return opened
  // The first comma may stand inside the conjunction: «по мере того, как».
  const from = subordinate.exec(opened)?.[0].length ?? 0
  const end = clauseEnd.exec(opened.slice(from))
  if (
    !end ||
    end.index > longestSubordinate ||
    /[.!?]\s/u.test(opened.slice(from, from + end.index))
  )
    return opened
  return without(opened, from + end.index + end[0].length)
}

function without(text: string, length: number): string {
  const rest = text.slice(length).trim()
  if (length === 0 || weightOf(rest) < shortestRest) return text
  // A sentence that had begun goes on to begin with a capital.
  return /^\p{Lu}/u.test(text) ? rest.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : rest
}

const and = (words: string) =>
  words
    .trim()
    .split(/\s*\n\s*/)
    .join('|')

/** Words by which a paragraph goes on with the thought of the one before. */
const continuing = new RegExp(
  `^(?:${and(`
    но|однако|а|и|или|зато|поэтому|также|тоже|кроме того|при этом|при том|причём|причем|впрочем|то есть
    так что|это|этот|эта|эти|этого|он|она|они|оно|его|её|их|там|тут|ведь|кстати|например|к примеру
    проще говоря|иначе|значит|следовательно|ну|да|нет|тем не менее|тогда|опять же
    але|однак|тому|також|крім того|це|цей|ця|ці|він|вона|вони|наприклад|отже|проте
    but|however|and|or|so|also|therefore|thus|moreover|furthermore|besides|additionally|in addition
    this|these|that|those|it|they|he|she|there|then|for example|for instance|similarly|likewise|yet|still
    lekin|ammo|va|bu|shuning uchun|shuningdek|masalan|ular|u
    و|اما|ولی|همچنین|بنابراین|این|آن|البته|زیرا|چون|لذا|یعنی|مثلا|نیز
    لكن|ولكن|كما|لذلك|هذا|هذه|وهو|وهي|أيضا|أيضاً|فيما|وقال|وأضاف|وأشار
  `)})(?=[\\s,،:—–-])|^(?:${and(`
    但|不过|然而|而且|而|所以|因此|因为|于是|此外|另外|同时|并且|它|他|她|这|那|其中|比如|例如|也就是说|可是|当然|毕竟|甚至|也
  `)})`,
  'iu',
)

/** Words near the beginning by which a paragraph adds to the one before: “also”, «тоже», 也. */
const adding =
  /^(?:\S+\s){0,6}(?:также|тоже|ещё|еще|також|also|too|even|ham|نیز|هم|همچنان|أيضا|أيضاً)(?=[\s,،.])|^.{0,8}[也还]/iu

/** Words by which a paragraph turns to the next thing to tell. */
const turning = new RegExp(
  `^(?:${and(`
    итак|в целом|в итоге|итог[иоа]?|вывод[ыа]?|по поводу|что касается|теперь|наконец|во-первых|во-вторых
    в-третьих|первое|второе|третье|сначала|затем|далее|другой|другая|другое|ещё один|еще один|отдельно
    вот и получается|если коротко|резюме|главное
    отже|нарешті|по-перше|по-друге|тепер|щодо|загалом
    first|firstly|second|secondly|third|thirdly|finally|lastly|in conclusion|overall|to sum up|another|now
    as for|regarding|next|meanwhile|in short
    xullasa|birinchidan|ikkinchidan|nihoyat
    در پایان|نخست|اولا|ثانیا|در مورد|درباره|مهم‌ترین|در واقع
    أولا|ثانيا|أخيرا|وأخيرا|أما|بالنسبة|من جهة أخرى
  `)})(?=[\\s,،:.—–-])|^(?:${and(`
    首先|其次|第一|第二|第三|最后|总之|结论|需要指出|顺便|接下来|下面|回到|问题是|那么|另一方面|再|综上|我重点|我有
  `)})`,
  'iu',
)

export function continues(words: string): boolean {
  return continuing.test(words) && !turning.test(words)
}

export function turns(words: string): boolean {
  return turning.test(words)
}

export function adds(words: string): boolean {
  return adding.test(words)
}

/** Longest call, in letters; a longer text tells something besides. */
const longestCall = 140

/** Asking to subscribe, to share, to register, in the languages of such channels. */
const asking = new RegExp(
  [
    'подпи(?:сыва|ш|са)[а-яё]*',
    'присоединя[йт]',
    'подел(?:ись|итесь)',
    'в комментари[иях]+',
    'регистраци[яию]+',
    'зарегистр',
    'наш (?:канал|чат|бот|сайт)',
    'мы в (?:telegram|max|vk|вк|телеграм)',
    'читать (?:далее|полностью|статью)',
    'підпи(?:суй|ш|са)[\\p{L}]*',
    'приєдну',
    'поділ(?:ися|іться)',
    'обуна б[ўу]л',
    "obuna b[o‘ʻ']+l",
    'kanal(?:i(?:miz)?)?ga',
    'subscribe',
    'join (?:us|our|the (?:channel|chat))',
    'follow us',
    'sign up',
    'read (?:more|the full)',
    'register (?:here|now)',
    'click here',
    'share (?:this|with)',
    '订阅',
    '关注',
    '投稿',
    '转发',
    '点击(?:这里|链接)?',
    '欢迎加入',
    'عضویت',
    'عضو شوید',
    'بپیوندید',
    'دنبال کنید',
    'اشترك',
    'انضم',
    'تابعونا',
    'شارك',
    'whatsapp',
    'max\\.ru',
  ].join('|'),
  'iu',
)

/** Whether a line asks the reader to do something with the channel instead of telling of the subject. */
export function isCall(words: string): boolean {
  return words.length <= longestCall && asking.test(words)
}

/** Longest greeting or signature, in letters. */
const longest = 45

const greeting =
  /^(?:(?:всем |друзья[,! ]*)?(?:привет|здравствуйте|доброе утро|добр(?:ый|ого) (?:день|дня|вечер|вечера))|друзья|коллеги|дорогие|уважаемы[ей]|привіт|вітаю|шановні|hello|hi\b|hey\b|dear\b|sirs?\b|good (?:morning|evening)|salom|assalomu|aziz |大家好|各位|سلام|درود|السلام|مرحبا)/iu
const farewell =
  /^(?:спасибо|благодарю|всем (?:добра|спасибо)|до (?:встречи|завтра|скорого)|с уважением|хорош(?:их|его|ей)|ваш[аи]?\s|дякую|до зустрічі|thanks|thank you|sincerely|respectfully|regards|yours|best(?: wishes|,)|rahmat|谢谢|感谢|再见|ممنون|با تشکر|شكرا)/iu

/** Longest paragraph, in letters, that a post may end with to thank its readers. */
const longestThanks = 180
const thanks = /спасибо|благодар|дякую|thank(?:s| you)|rahmat|谢谢|感谢|ممنون|متشکر|سپاس|شكرا/iu

/** A last paragraph that thanks the readers. */
export function isThanks(words: string): boolean {
  return words.length <= longestThanks && thanks.test(words)
}

/** Greetings at the head of a letter and thanks at its end. */
export function isSalutation(words: string): boolean {
  return words.length <= longest && (greeting.test(words) || farewell.test(words))
}

/** Words by which channels ask to subscribe, in the languages of such channels. */
const subscription =
  /(?:подпис(?:ывай|аться|ат|ка)|subscribe|join (?:us|our|the channel)|follow us|наш (?:канал|чат|бот)|мы в (?:telegram|max|vk)|обуна бўл|obuna bo|kanalga|订阅|关注|投稿|عضویت|عضو شوید|اشترك|انضم|@\w{4,}\s*$)/iu
const hashtags = /^(?:[#＃][\p{L}\p{N}_]+[\s,|·]*)+$/u
const onlyAddress = /^(?:https?:\/\/|t\.me\/|www\.|@)\S+$/iu
/** A text longer than this, in characters, tells something besides asking to subscribe. */
const longestFooter = 120

/** Whether a line is a footer, which is no part of what the post tells. */
export function isFooter(text: string): boolean {
  if (text === '' || !/[\p{L}\p{N}]/u.test(text)) return true
  if (hashtags.test(text) || onlyAddress.test(text)) return true
  return text.length <= longestFooter && subscription.test(text)
}

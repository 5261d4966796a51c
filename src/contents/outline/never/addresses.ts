const hashtags = /^(?:[#＃][\p{L}\p{N}_]+[\s,|·•]*)+$/u
const address =
  /^(?:https?:\/\/|www\.|t\.me\/|@[\p{L}\p{N}_]{3})\S*$|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}\/\S+$/iu
const addressThenNote = /^(?:https?:\/\/|www\.|t\.me\/)\S+\s/iu
const mention = /@[A-Za-z0-9_]{4,}\s*$/u
const anyAddress = /(?:https?:\/\/|www\.|t\.me\/)\S+/giu
/** Longest name in front of an address, in characters. */
const longestName = 40
/** Longest line, in letters, that only names a channel. */
const longestMention = 60

/** Addresses, mentions of channels and hashtags: they lead elsewhere and tell nothing of the post. */
export function isAddress(words: string): boolean {
  if (hashtags.test(words) || address.test(words) || addressThenNote.test(words)) return true
  if (leadsAway(words)) return true
  return words.length <= longestMention && mention.test(words)
}

/** An address with a few words that name it. */
function leadsAway(words: string): boolean {
  const named = words.replace(anyAddress, '').trim()
  return named.length <= longestName && words.length - named.length > named.length
}

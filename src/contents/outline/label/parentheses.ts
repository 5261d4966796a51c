const inParentheses = /\s*[(（][^()（）]{1,200}[)）]\s*/gu

/** A text without what stands in parentheses, which explains and does not tell. */
export function withoutParentheses(text: string): string {
  return text
    .replace(inParentheses, (found) => (/^\s|\s$/.test(found) ? ' ' : ''))
    .replace(/\s+(?=[,.;:!?…])/gu, '')
    .trim()
}

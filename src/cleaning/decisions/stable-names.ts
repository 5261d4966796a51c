/** Most class names that are taken of one element: more say how it looks today, not what it is. */
const mostNames = 3

/** A name a person gave: words, perhaps with one short number; generated names mix letters and digits. */
const givenName = /^[a-z]+(?:[_-]+[a-z]+)*(?:[_-]?\d{1,2})?$/i
/** Bundlers append a hash to a name a person gave: consonants without a vowel, or a change of case midway. */
const generatedName = /(?:^|[_-])(?:[^aeiouy_-]{6,}|[a-z]+[A-Z]+[a-z]*[A-Z][A-Za-z]*)$/
/** States that scripts switch on and off. */
const stateName =
  /^(?:active|open|opened|closed|show|shown|hide|hidden|visible|loaded|loading|lazy\w*|fade|in|is-.*|has-.*|js-.*)$/i

/** The class names of an element that will still be there on the site's next page, in a fixed order. */
export function stableClasses(element: Element): string[] {
  return [...element.classList].filter(isStable).sort().slice(0, mostNames)
}

/** The element's id where it names a place of the site's layout and not one record. */
export function stableId(element: Element): string | null {
  return element.id && isStable(element.id) && !/\d/.test(element.id) ? element.id : null
}

function isStable(name: string): boolean {
  return givenName.test(name) && !generatedName.test(name) && !stateName.test(name)
}

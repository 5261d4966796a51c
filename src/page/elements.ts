/** What an element means for the run of text it stands in, judged by its tag: style is too slow to ask. */
export type ElementRole = 'inline' | 'box' | 'break' | 'media' | 'frame' | 'unseen'

/** All that are not listed are boxes: those of HTML, and elements of a page's own. */
const roles = new Map<string, ElementRole>()
const list = (role: ElementRole, tags: string) => {
  for (const tag of tags.split(' ')) roles.set(tag, role)
}
list(
  'inline',
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I KBD LABEL MARK NOBR Q RB RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR TG-SPOILER TG-EMOJI CM-TERM CM-PART',
)
list('break', 'BR HR')
list('media', 'IMG PICTURE VIDEO AUDIO CANVAS SVG METER PROGRESS INPUT BUTTON SELECT TEXTAREA')
list('frame', 'IFRAME FRAME OBJECT EMBED')
list(
  'unseen',
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE META LINK BASE DATALIST PARAM SOURCE TRACK CLEAR-MIRROR',
)

/** An `<ins>` is inserted text, except where ad networks use it as their slot. */
function isAdSlot(element: Element): boolean {
  return element.hasAttribute('data-ad-client') || /\badsby/.test(element.className)
}

/** @param name the node's name, where it is known already */
export function roleOf(node: Node, name = node.nodeName): ElementRole {
  return roles.get(name) ?? rareRole(node, name)
}

function rareRole(node: Node, name: string): ElementRole {
  if (name === 'INS') return isAdSlot(node as Element) ? 'frame' : 'inline'
  // Comments and the like have names that no element can have; elements of SVG and of XHTML pages small letters.
  const role = !(node instanceof Element) ? 'unseen' : (roles.get(name.toUpperCase()) ?? 'box')
  roles.set(name, role)
  return role
}

const formattingTags = new Set(
  'B STRONG I EM U S DEL CODE PRE MARK BLOCKQUOTE TG-SPOILER'.split(' '),
)

export function isFormatting(tag: string): boolean {
  return formattingTags.has(tag)
}

/** What only the view needs: buttons beside links, breaks that paragraphs stand for. */
const ofTheView = '.same-mirror, br[hidden]'
/** Elements that only the view needs around text. */
const wrappers = 'cm-term, span.line'

/** Makes a copy from the view plain again; changes it in place. */
export function prepare(root: HTMLElement): void {
  for (const element of root.querySelectorAll(ofTheView)) element.remove()
  for (const element of root.querySelectorAll(wrappers)) element.replaceWith(...element.childNodes)
  for (const picture of root.querySelectorAll<HTMLImageElement>('img.emoji'))
    picture.replaceWith(picture.alt)
  for (const element of root.querySelectorAll('*'))
    for (const name of element.getAttributeNames())
      if (/^(?:data-|role$|tabindex$|aria-)/.test(name)) element.removeAttribute(name)
  root.normalize()
}

import sax from 'sax'
import { TermCollector } from './check-term'
import { FileRefused, type Reading } from './imported'
import { ConceptDraft } from './tbx-concept'

/** Letters handed to the parser between two reports of progress. */
const sliceLength = 64_000
/** Deepest nesting that is followed; TBX has some ten levels. */
const deepest = 64

const conceptElements = new Set(['conceptEntry', 'termEntry'])
const languageElements = new Set(['langSec', 'langSet'])
const nameElements = new Set(['termSec', 'tig', 'ntig'])
const roots = new Set(['tbx', 'martif'])

/**
 * Reads TBX: the 2019 edition with data categories as attributes or as elements, and the form with `martif`
 * of 2008. Entities are not expanded and nothing is loaded: a file that defines entities is refused.
 * @throws FileRefused
 */
export function* readTbx(text: string): Reading {
  const content = text.replace(/^\ufeff/, '')
  const parser = new TbxParser()
  for (let start = 0; start < content.length; start += sliceLength) {
    parser.write(content.slice(start, start + sliceLength))
    yield start / content.length
  }
  const concepts = parser.finish()
  const collector = new TermCollector()
  const ids = new Map(concepts.map((concept) => [concept.xmlId, concept.id()]))
  for (const concept of concepts)
    collector.add(
      concept.term((xmlId) => ids.get(xmlId) ?? undefined),
      concept.line,
    )
  return { unit: 'line', terms: collector.terms, refusals: collector.refusals }
}

/** `strictEntities`: those of XML only, not the 250 of HTML. */
const parserOptions = { position: true, strictEntities: true }

interface OpenElement {
  readonly name: string
  readonly category: string
  readonly target: string
  text: string
}

class TbxParser {
  readonly #parser = sax.parser(true, parserOptions)
  readonly #open: OpenElement[] = []
  readonly #concepts: ConceptDraft[] = []
  #failure: FileRefused | null = null
  #hasRoot = false

  constructor() {
    const parser = this.#parser
    parser.onopentag = ({ name, attributes }) =>
      this.#openElement(localName(name), attributes as Record<string, string>)
    parser.onclosetag = () => this.#closeElement()
    parser.ontext = (text) => this.#addText(text)
    parser.oncdata = (text) => this.#addText(text)
    parser.ondoctype = (doctype) => {
      if (/<!ENTITY/i.test(doctype)) this.#refuse('entities')
    }
    parser.onerror = (error) => {
      this.#refuse('notReadable', error.message.split('\n')[0])
      parser.error = null as never
    }
  }

  /** @throws FileRefused */
  write(slice: string): void {
    this.#parser.write(slice)
    if (this.#failure) throw this.#failure
  }

  /** @throws FileRefused */
  finish(): ConceptDraft[] {
    this.#parser.close()
    if (this.#failure) throw this.#failure
    if (!this.#hasRoot) throw new FileRefused({ place: 0, reason: 'notThisFormat' })
    return this.#concepts
  }

  #openElement(name: string, attributes: Record<string, string>): void {
    if (this.#open.length === 0) {
      this.#hasRoot = roots.has(name)
      if (!this.#hasRoot) this.#refuse('notThisFormat', name)
    }
    if (this.#open.length >= deepest) this.#refuse('tooDeep')
    const concept = this.#concepts.at(-1)
    if (conceptElements.has(name))
      this.#concepts.push(new ConceptDraft(this.#line(), attributes['id'] ?? ''))
    else if (languageElements.has(name)) concept?.openLanguage(attributes['xml:lang'] ?? '')
    else if (nameElements.has(name)) concept?.openName()
    this.#open.push({
      name,
      category: attributes['type'] ?? name,
      target: (attributes['target'] ?? '').replace(/^#/, ''),
      text: '',
    })
  }

  #addText(text: string): void {
    // Text of elements inside, such as <hi>, belongs to the one that says what it is.
    const element = this.#open.findLast(({ name }) => name !== 'hi' && name !== 'foreign')
    if (element) element.text += text
  }

  #closeElement(): void {
    const element = this.#open.pop()
    if (!element) return
    const concept = this.#concepts.at(-1)
    if (nameElements.has(element.name)) concept?.closeName()
    else concept?.addText(element.category, element.text, element.target)
  }

  #refuse(reason: FileRefused['refusal']['reason'], detail?: string): void {
    this.#failure ??= new FileRefused({
      place: this.#line(),
      reason,
      ...(detail === undefined ? {} : { detail }),
    })
  }

  #line(): number {
    return this.#parser.line + 1
  }
}

/** Without the prefix: the style with elements for data categories writes `basic:definition`. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** What the reader chose to hide on a site. */
export interface ReaderRule {
  /** A CSS selector of elements. */
  readonly selector: string
  /** Mark of the text the element must have; empty where any text will do. */
  readonly text: string
  /** The first words that were hidden, by which the reader knows the rule again. */
  readonly words: string
}

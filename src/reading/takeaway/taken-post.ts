/** The forms a post can be taken away in. */
export const takeKinds = ['markdown', 'text', 'quotation', 'html'] as const
export type TakeKind = (typeof takeKinds)[number]

/** A post, or a part of it, that the reader takes away. */
export interface TakenPost {
  /** A copy that nothing on the page is connected with; it may be changed. */
  readonly root: HTMLElement
  readonly title: string | null
  readonly channel: string | null
  readonly original: string | null
  readonly published: Date | null
  /** BCP 47 tag of the text; null where it is not known. */
  readonly language: string | null
}

/**
 * How often a page is answered that brings back what is hidden. A page that does so now and then, such as
 * with a new advertisement every half minute, is answered for ever; one that answers each answer at once is
 * left alone after a few.
 */
export class Patience<Key> {
  readonly #answers = new Map<Key, number[]>()
  readonly #leftAlone = new Set<Key>()

  /**
   * @param most answers within the window
   * @param window length of the window, in ms
   */
  constructor(
    readonly most: number,
    readonly window: number,
  ) {}

  /** Whether to answer at a time, in ms; a key that was refused once is refused from then on. */
  allows(key: Key, now: number): boolean {
    if (this.#leftAlone.has(key)) return false
    const recent = (this.#answers.get(key) ?? []).filter((time) => now - time < this.window)
    if (recent.length >= this.most) {
      this.#leftAlone.add(key)
      this.#answers.delete(key)
      return false
    }
    this.#answers.set(key, [...recent, now])
    return true
  }
}

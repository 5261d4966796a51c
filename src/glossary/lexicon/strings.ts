import { NumberList, numberAt } from './numbers'

/** Many strings in one: stored and read back without handling each. */
export interface Strings {
  readonly text: string
  /** String n stands from `ends[n - 1]` to `ends[n]`, in UTF-16 units. */
  readonly ends: Int32Array
}

export function stringAt({ text, ends }: Strings, index: number): string {
  return text.slice(index === 0 ? 0 : numberAt(ends, index - 1), numberAt(ends, index))
}

export class StringsBuilder {
  readonly #parts: string[] = []
  readonly #ends = new NumberList()
  #length = 0

  /** @returns its index */
  push(value: string): number {
    this.#parts.push(value)
    this.#length += value.length
    return this.#ends.push(this.#length)
  }

  finish(): Strings {
    return { text: this.#parts.join(''), ends: this.#ends.toArray() }
  }
}

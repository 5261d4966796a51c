import { NumberList, numberAt } from './numbers'

/** Many strings in one: stored and read back without handling each. */
export interface Strings {
  /** UTF-16 units. */
  readonly units: Uint16Array
  /** String n stands from `ends[n - 1]` to `ends[n]`, in UTF-16 units. */
  readonly ends: Int32Array
}

export function stringAt({ units, ends }: Strings, index: number): string {
  const end = numberAt(ends, index)
  let text = ''
  for (let at = index === 0 ? 0 : numberAt(ends, index - 1); at < end; at++)
    text += String.fromCharCode(numberAt(units, at))
  return text
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
    const units = new Uint16Array(this.#length)
    let at = 0
    for (const part of this.#parts)
      for (let index = 0; index < part.length; index++) units[at++] = part.charCodeAt(index)
    return { units, ends: this.#ends.toArray() }
  }
}

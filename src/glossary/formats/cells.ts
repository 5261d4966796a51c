/** Divides several values in one cell. */
const divider = ' | '

/** Signs with which spreadsheets begin a formula. */
const formula = /^['=+\-@\t\r]/
const guarded = /^'(?=['=+\-@\t\r])/

/** Several values in one cell; a divider inside a value is written with a backslash in front. */
export function joinCell(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\|]/g, '\\$&')).join(divider)
}

export function splitCell(cell: string): string[] {
  const values: string[] = []
  let value = ''
  for (let index = 0; index < cell.length; index++) {
    const letter = cell.charAt(index)
    if (letter === '\\' && /[\\|]/.test(cell.charAt(index + 1))) value += cell.charAt(++index)
    else if (letter === '|') {
      values.push(value)
      value = ''
    } else value += letter
  }
  return [...values, value].map((one) => one.trim()).filter(Boolean)
}

/** A cell that no spreadsheet takes for a formula: an apostrophe makes it text. */
export function guardCell(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell
}

export function unguardCell(cell: string): string {
  return cell.replace(guarded, '')
}

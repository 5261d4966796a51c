/** Time the address of a file is kept for the browser to read it, in ms. */
const keptFor = 60_000

/** Hands the reader a file. */
export function downloadFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), keptFor)
}

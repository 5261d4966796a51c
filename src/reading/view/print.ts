/**
 * Lets a modal dialog be printed: what is in the top layer is cut off after the first page, so for the
 * time of printing the dialog stands in the document.
 */
export function printAsDocument(dialog: HTMLDialogElement, signal: AbortSignal): void {
  const swap = (open: () => void) => () => {
    dialog.close()
    open()
  }
  addEventListener(
    'beforeprint',
    swap(() => dialog.show()),
    { signal },
  )
  addEventListener(
    'afterprint',
    swap(() => dialog.showModal()),
    { signal },
  )
}

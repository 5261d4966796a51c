/** What browsers have of the Navigation API. https://html.spec.whatwg.org/#navigation-interface */
type WithNavigation = Window & { readonly navigation?: EventTarget }

/**
 * Calls `onMoved` when a page's script gives it another address without loading it anew. A page's calls of
 * `history.pushState` cannot be seen from here; where the browser does not tell of them either, the change
 * is noticed with the first change of the document after it.
 */
export function watchAddress(document: Document, onMoved: (url: URL) => void): void {
  let address = withoutFragment(document.location.href)
  const check = () => {
    const now = withoutFragment(document.location.href)
    if (now === address) return
    address = now
    onMoved(new URL(now))
  }
  addEventListener('popstate', check)
  const { navigation } = window as WithNavigation
  if (navigation) navigation.addEventListener('currententrychange', check)
  else new MutationObserver(check).observe(document, { childList: true, subtree: true })
}

function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? ''
}

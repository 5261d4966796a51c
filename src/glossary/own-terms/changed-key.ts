/**
 * Told in the key-value storage whenever own terms change, for all pages and the worker to see. In a file of
 * its own, as pages need nothing else of the store.
 */
export const changedKey = 'ownTermsChanged'

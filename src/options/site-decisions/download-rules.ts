import type { Settings } from '../../settings/schema'

/** Saves the reader's decisions by site as a file of JSON, in the form in which they are stored. */
export function downloadRules(sites: Settings['sites']): void {
  const file = new Blob([JSON.stringify({ sites }, null, 2)], { type: 'application/json' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = 'clear-mirror-sites.json'
  link.click()
  URL.revokeObjectURL(link.href)
}

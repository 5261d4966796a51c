import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/** Most the content script may weigh, in bytes compressed: it runs on every mirror page. */
const contentScriptBudget = 60_000

/**
 * What must hold of a build, whatever the code: returns a sentence for each thing that does not.
 * @param {'chrome' | 'firefox'} browser
 * @returns {string[]}
 */
export function brokenBudgets(browser) {
  const folder = path.resolve('dist', browser)
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'))
  const broken = []
  for (const script of manifest.content_scripts.flatMap(({ js = [] }) => js)) {
    const size = gzipSync(readFileSync(path.join(folder, script))).length
    console.log(`  ${browser}: content script ${size} bytes compressed of ${contentScriptBudget}`)
    if (size > contentScriptBudget) broken.push(`${script} is ${size} bytes compressed`)
  }
  if (manifest.web_accessible_resources?.length)
    broken.push('pages can fetch files of the extension')
  if (JSON.stringify(manifest.host_permissions).includes('<all_urls>'))
    broken.push('all sites are asked for')
  if (/"resolved":/.test(readFileSync('package-lock.json', 'utf8')))
    broken.push('package-lock.json holds addresses')
  return broken
}

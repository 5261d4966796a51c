import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/** Most the content script may weigh, in bytes compressed: it runs on every mirror page. */
const contentScriptBudget = 60_000

/** Most the matcher with its languages may weigh in the background, in bytes compressed. */
const matcherBudget = 60_000
/** Words of the matcher's data that no minifier changes: pages must hold none of it. */
const matcherSigns = ['mostlyAdjectives', 'pluralsOfTheirOwn', 'акцизных']

/**
 * The matcher and both languages' data as they ship, minified.
 * @returns {Promise<string>}
 */
async function matcherCode() {
  // Loaded late: the program that installs Vite loads this file first.
  const { build } = await import('vite')
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: path.resolve('tests/quality/matcher-entry.ts'), formats: ['es'] },
    },
  })
  return [built].flat()[0].output[0].code
}

/**
 * What must hold of a build, whatever the code: returns a sentence for each thing that does not.
 * @param {'chrome' | 'firefox'} browser
 * @returns {Promise<string[]>}
 */
export async function brokenBudgets(browser) {
  const folder = path.resolve('dist', browser)
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'))
  const broken = []
  for (const script of manifest.content_scripts.flatMap(({ js = [] }) => js)) {
    const code = readFileSync(path.join(folder, script), 'utf8')
    const size = gzipSync(code).length
    for (const sign of matcherSigns)
      if (code.includes(sign)) broken.push(`${script} holds the matcher's data: ${sign}`)
    console.log(`  ${browser}: content script ${size} bytes compressed of ${contentScriptBudget}`)
    if (size > contentScriptBudget) broken.push(`${script} is ${size} bytes compressed`)
  }
  const matcher = await matcherCode()
  const matcherSize = gzipSync(matcher).length
  console.log(`  matcher ${matcherSize} bytes compressed of ${matcherBudget}`)
  if (matcherSize > matcherBudget) broken.push(`the matcher is ${matcherSize} bytes compressed`)
  for (const sign of matcherSigns)
    if (!matcher.includes(sign)) broken.push(`${sign} is no sign of the matcher's data any more`)
  if (manifest.web_accessible_resources?.length)
    broken.push('pages can fetch files of the extension')
  if (JSON.stringify(manifest.host_permissions).includes('<all_urls>'))
    broken.push('all sites are asked for')
  if (/"resolved":/.test(readFileSync('package-lock.json', 'utf8')))
    broken.push('package-lock.json holds addresses')
  return broken
}

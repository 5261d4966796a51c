import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

/** Written last by npm: its age tells whether an install was complete and is still valid. */
const marker = 'node_modules/.package-lock.json'
const lock = 'package-lock.json'

/**
 * `npm ci` refuses a lock file without the packages other systems need; a registry may not have them.
 */
const install = [
  'install',
  '--no-save',
  '--include=dev',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
]

/**
 * Installs the project's packages where they are missing or older than the lock file.
 * @param {(message: string) => void} say
 * @throws {Error} where npm fails
 */
export function installPackages(say) {
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs) return
  say('installing packages')
  if (!npm(install))
    throw new Error('The packages could not be installed: see what npm says above.')
}

/** Development packages are needed whatever the caller's environment asks npm to leave out. */
function npm(words) {
  const env = { ...process.env, NODE_ENV: 'development' }
  for (const name of Object.keys(env))
    if (/^npm_config_(omit|production|only)$/i.test(name)) delete env[name]
  const own = process.env.npm_execpath
  const [program, ...first] = own ? [process.execPath, own] : ['npm']
  return (
    spawnSync(program, [...first, ...words], {
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: !own && process.platform === 'win32',
    }).status === 0
  )
}

/** @throws {Error} where this Node is too old for the build */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const enough = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (!enough)
    throw new Error(
      `Node ${process.versions.node} is too old: 20.19 or later, or 22.12 or later, is needed.`,
    )
}

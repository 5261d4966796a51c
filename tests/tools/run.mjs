import { spawn } from 'node:child_process'

/**
 * Runs one of the project's own programs.
 * @param {string} script path of a JavaScript file
 * @param {string[]} words
 * @returns {Promise<{ok: boolean, output: string}>}
 */
export function runScript(script, words, { quiet = false } = {}) {
  const env = {
    ...process.env,
    FORCE_COLOR: '0',
    NO_COLOR: '1',
    VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
  }
  const child = spawn(process.execPath, [script, ...words], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const keep = (data) => {
    output += data
    if (!quiet) process.stdout.write(data)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ ok: code === 0, output }))
  })
}

/** @param {'chrome' | 'firefox'} browser */
export function build(browser) {
  return runScript(
    'node_modules/vite/bin/vite.js',
    ['build', '--mode', browser, '--logLevel', 'error'],
    { quiet: true },
  )
}

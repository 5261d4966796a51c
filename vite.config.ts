import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import { minify } from 'terser'
import { build, type Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import manifest from './manifest.json' with { type: 'json' }
import { ClosingLine } from './tests/tools/closing-line'

type Browser = 'chrome' | 'firefox'

/** The one file that runs in pages; the background reads its built name back from the manifest. */
const contentScript = 'src/content/main.ts'

/** The oldest browsers the manifest allows. */
const oldest: Readonly<Record<Browser, number>> = { chrome: 128, firefox: 142 }

/** For older ones light-dark() and :dir() would be written out at length. */
const target = Object.entries(oldest).map(([browser, version]) => `${browser}${version}`)

/** Rules for the page's own document; each feature has its own file. */
const pageStyles = [
  'src/content/page.css',
  'src/cleaning/review/review.css',
  'src/contents/contents.css',
  'src/glossary/marks/marks.css',
]

/** Match patterns of every host that a site's data file lists. */
function mirrorMatches(): string[] {
  const folder = new URL('./src/sites/data/', import.meta.url)
  const hosts = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap(
      (name) =>
        (JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { hosts: string[] }).hosts,
    )
  return [...new Set(hosts)].sort().map((host) => `*://${host}/*`)
}

function manifestFor(browser: Browser): ManifestV3Export {
  const matches = mirrorMatches()
  const { background, ...rest } = manifest
  const shared = {
    ...rest,
    host_permissions: matches,
    content_scripts: [
      // A css-only entry: Firefox injects an entry's styles at its run_at, Chromium always at the start.
      { matches, css: pageStyles, run_at: 'document_start' },
      { matches, js: [contentScript], run_at: 'document_start' },
    ],
  }
  const own =
    browser === 'chrome'
      ? { background, minimum_chrome_version: `${oldest.chrome}` }
      : {
          background: { scripts: [background.service_worker], type: 'module' },
          browser_specific_settings: {
            gecko: {
              id: 'clear-mirror@clear-mirror.example',
              strict_min_version: `${oldest.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
  return { ...shared, ...own } as unknown as ManifestV3Export
}

/** Glossary packs travel as files that the background reads when a page first asks for terms. */
const packs: Plugin = {
  name: 'glossary-packs',
  generateBundle() {
    const folder = new URL('./src/glossary/packs/', import.meta.url)
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
    const emit = (fileName: string, value: unknown) =>
      this.emitFile({ type: 'asset', fileName, source: JSON.stringify(value) })
    for (const name of names)
      emit(`packs/${name}`, JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
    emit('packs/index.json', names)
  },
}

interface ScriptOnRequest {
  readonly entry: string
  /** Whether it is put only where the content script runs, and can use that script's Preact. */
  readonly borrows: boolean
}

/** Scripts that are put into a page when its reader first asks for them, not before. */
const scriptsOnRequest: Readonly<Record<string, ScriptOnRequest>> = {
  'reading.js': { entry: 'src/content/on-reading.ts', borrows: true },
  'review.js': { entry: 'src/content/on-review.ts', borrows: true },
  'card.js': { entry: 'src/content/on-card.ts', borrows: true },
  'asked.js': { entry: 'src/content/on-asked.ts', borrows: false },
  'keys.js': { entry: 'src/content/on-keys.ts', borrows: false },
  'selection.js': { entry: 'src/content/on-selection.ts', borrows: false },
}

const borrowedPreact: Plugin = {
  name: 'borrowed-preact',
  enforce: 'pre',
  resolveId: (source) =>
    /^preact(\/|$)/.test(source) ? path.resolve('src/interface/preact/borrowed.ts') : null,
}

const onRequest: Plugin = {
  name: 'scripts-on-request',
  async generateBundle() {
    for (const [fileName, { entry, borrows }] of Object.entries(scriptsOnRequest)) {
      const built = await build({
        configFile: false,
        logLevel: 'warn',
        plugins: borrows ? [borrowedPreact] : [],
        define: { 'process.env.NODE_ENV': '"production"' },
        build: {
          write: false,
          target,
          lib: { entry, formats: ['iife'], name: 'clearMirrorOnRequest' },
        },
      })
      for (const { output } of Array.isArray(built) ? built : [])
        for (const file of output)
          if (file.type === 'chunk') this.emitFile({ type: 'asset', fileName, source: file.code })
    }
  },
}

/** What runs in every page is counted by the byte: Terser makes it 4 % smaller than the bundler does. */
const smallestContentScript: Plugin = {
  name: 'smallest-content-script',
  async writeBundle({ dir = '' }) {
    const file = path.join(dir, contentScript.replace(/\.ts$/, '.js'))
    const { code } = await minify(readFileSync(file, 'utf8'), {
      ecma: 2020,
      compress: {
        passes: 5,
        unsafe_arrows: true,
        // Nothing here reads a property for what the reading does.
        pure_getters: true,
        // What these make shorter is longer when it is compressed.
        conditionals: false,
        sequences: false,
      },
    })
    if (code) writeFileSync(file, code)
  },
}

/** A file that pages can fetch would tell them the extension is there. */
const nothingWebAccessible: CrxPlugin = {
  name: 'nothing-web-accessible',
  enforce: 'post',
  renderCrxManifest(built) {
    if (built.web_accessible_resources?.length)
      throw new Error(`Pages could fetch ${JSON.stringify(built.web_accessible_resources)}`)
    return built
  },
}

// biome-ignore lint/style/noDefaultExport: Vite reads the default export.
export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome'
  return {
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target,
      modulePreload: false,
    },
    plugins: process.env['VITEST']
      ? []
      : [
          crx({
            manifest: manifestFor(browser),
            browser,
            contentScripts: { standaloneFiles: [contentScript] },
          }),
          packs,
          onRequest,
          nothingWebAccessible,
          smallestContentScript,
        ],
    test: {
      reporters: ['default', new ClosingLine()],
      fileParallelism: false,
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'node',
            include: ['tests/{unit,fuzz}/**/*.test.{ts,tsx}'],
          },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            environment: 'node',
            include: ['tests/browser/**/*.test.ts'],
            testTimeout: 120_000,
            hookTimeout: 120_000,
          },
        },
      ],
    },
  }
})

// node tests/tools/bundle-outline.mjs OUT.mjs
// Bundles the shipped outline as one module, for programs that measure it: it exports
// outline(lines) → [{ line, level, label }], where lines are { text, html?, post? } with blank lines kept.
import path from 'node:path'
import { build } from 'vite'

const [out] = process.argv.slice(2)
if (!out) {
  process.stderr.write('usage: node tests/tools/bundle-outline.mjs OUT.mjs\n')
  process.exit(2)
}
const target = path.resolve(out)
await build({
  configFile: false,
  logLevel: 'error',
  build: {
    outDir: path.dirname(target),
    emptyOutDir: false,
    minify: false,
    target: 'es2022',
    lib: {
      entry: path.resolve(import.meta.dirname, 'outline-lines.ts'),
      formats: ['es'],
      fileName: () => path.basename(target),
    },
  },
})

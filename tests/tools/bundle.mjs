import { build } from 'vite'

/**
 * Bundles a module into one script that runs by itself, for programs that measure parts of the product.
 * @param {string} entry path of the module
 * @param {'iife' | 'es'} [format]
 * @returns {Promise<string>} the script
 */
export async function bundle(entry, format = 'iife') {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      lib: { entry, formats: [format], name: 'bundled' },
    },
  })
  const [{ output }] = Array.isArray(result) ? result : [result]
  return output[0].code
}

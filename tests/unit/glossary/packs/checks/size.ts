import { gzipSync } from 'node:zlib'
import type { Pack } from '../../../../../src/glossary/term'

/** Most that the packs may weigh together, in bytes compressed: what a reader has to download. */
export const packBudget = 250_000

/** Bytes of a pack as the extension carries it, compressed. */
export function compressedSize(pack: unknown): number {
  return gzipSync(JSON.stringify(pack)).length
}

/** @returns a sentence if the packs are heavier together than a number of bytes */
export function overBudget(packs: readonly unknown[], budget: number): string[] {
  const size = packs.reduce<number>((sum, pack) => sum + compressedSize(pack), 0)
  return size > budget ? [`the packs weigh ${size} bytes compressed of ${budget}`] : []
}

/** The sizes, one line a pack, for whoever reads the test's output. */
export function sizeReport(packs: readonly Pack[]): string {
  const lines = packs.map((pack) => [pack.id, pack.terms.length, compressedSize(pack)] as const)
  const total = lines.reduce((sum, [, , size]) => sum + size, 0)
  return [
    ...lines.map(([id, terms, size]) => `  ${id}: ${terms} terms, ${size} bytes compressed`),
    `  packs together: ${total} bytes compressed of ${packBudget}`,
  ].join('\n')
}

/** A pack that a module imports is loaded with it, instead of when a page first asks for terms. */
export function importsOfPacks(modules: ReadonlyMap<string, string>): string[] {
  const importOfPack = /\b(?:import|from)\s*\(?\s*['"][^'"]*\bpacks\/[^'"]+\.json\b/
  return [...modules]
    .filter(([, code]) => importOfPack.test(code))
    .map(([name]) => `${name} imports a pack`)
}

import { crc32, deflateSync } from 'node:zlib'

/** Most colours that a palette holds. */
const mostColours = 256

/**
 * Writes pixels as a PNG with a palette, a third of the size of one with all colours: the most frequent
 * colours stay as they are, the others become the nearest of these. By the PNG specification, third edition.
 * @param {{width: number, height: number, pixels: Uint8Array}} image pixels as RGBA, all opaque
 * @returns {Buffer}
 */
export function pngWithPalette({ width, height, pixels }) {
  const colours = new Map()
  const colourAt = (at) => (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2]
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = colourAt(at)
    colours.set(colour, (colours.get(colour) ?? 0) + 1)
  }
  const palette = [...colours]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostColours)
    .map(([colour]) => colour)
  const indexes = new Map([...colours.keys()].map((colour) => [colour, nearest(colour, palette)]))
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + 1 + x] = indexes.get(colourAt(4 * (y * width + x)))
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function channels(colour) {
  return [colour >> 16, (colour >> 8) & 255, colour & 255]
}

function nearest(colour, palette) {
  const wanted = channels(colour)
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (const [index, other] of palette.entries()) {
    const distance = channels(other).reduce((sum, value, i) => sum + (value - wanted[i]) ** 2, 0)
    if (distance < least) [best, least] = [index, distance]
  }
  return best
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}

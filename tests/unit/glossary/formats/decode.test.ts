import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../../src/glossary/formats/decode'

const russian = 'термин;определение\nэнтропия;Мера беспорядка в системе, которая сама не убывает.\n'

/** Letters of the two eight-bit encodings by their codes. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]),
  )
  return Uint8Array.from([...text].map((letter) => codes.get(letter) ?? 63))
}

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const codes = [...(mark ? '\ufeff' : ''), ...text].map((letter) => letter.charCodeAt(0))
  return Uint8Array.from(
    codes.flatMap((code) => (little ? [code & 255, code >> 8] : [code >> 8, code & 255])),
  )
}

describe('a file is read as text', () => {
  it.each([
    ['utf-8', new TextEncoder().encode(russian)],
    ['utf-8', new TextEncoder().encode(`\ufeff${russian}`)],
    ['windows-1251', encode(russian, 'windows-1251')],
    ['koi8-r', encode(russian, 'koi8-r')],
    ['utf-16le', utf16(russian, true, true)],
    ['utf-16be', utf16(russian, false, true)],
    ['utf-16le', utf16(russian, true, false)],
    ['utf-16be', utf16(russian, false, false)],
  ])('in %s', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: russian, encoding })
  })

  it('in the encoding that an XML file declares', () => {
    const xml = '<?xml version="1.0" encoding="koi8-r"?><a>ЁЖ</a>'
    expect(decodeText(encode(xml, 'koi8-r'))).toEqual({ text: xml, encoding: 'koi8-r' })
  })

  it('also where it is no text at all', () => {
    expect(decodeText(new Uint8Array()).text).toBe('')
    expect(decodeText(Uint8Array.of(0x80, 0xff, 0xc3)).text).toHaveLength(3)
  })
})

import { describe, expect, it } from 'vitest'
import type { MirrorAddress } from '../../../src/page/address'
import { neighbours } from '../../../src/page/neighbours'

function postOf(post: number | null): MirrorAddress {
  return { site: 'tg-me', host: 'tg-me.com', kind: 'post', channel: 'bridges', post }
}

describe('the posts around a post', () => {
  it.each([
    [19, 'https://tg-me.com/bridges/19', '18', '20'],
    [19, 'https://tg-me.com/us/Bridges/com.bridges/19/', '18/', '20/'],
    [100, 'https://tg-me.com/bridges/100?single#a', '99', '101'],
  ])('of number %i at %s', (number, address, previous, next) => {
    const found = neighbours(postOf(number), address)
    expect(found.previous?.endsWith(`/${previous}`)).toBe(true)
    expect(found.next?.endsWith(`/${next}`)).toBe(true)
  })

  it('has none before the first', () => {
    expect(neighbours(postOf(1), 'https://tg-me.com/bridges/1')).toEqual({
      next: 'https://tg-me.com/bridges/2',
    })
  })

  it.each([
    ['no number', null, 'https://tg-me.com/bridges'],
    ['a zero', 0, 'https://tg-me.com/bridges/0'],
    ['a number elsewhere in the address', 19, 'https://example.org/19/bridges.html'],
    ['another number at the end', 19, 'https://example.org/bridges/119'],
  ])('has none with %s', (_, number, address) => {
    expect(neighbours(postOf(number), address)).toEqual({})
  })
})

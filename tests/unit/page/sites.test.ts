import * as v from 'valibot'
import { expect, it } from 'vitest'
import { sites } from '../../../src/sites'
import { siteSchema } from '../../../src/sites/site'

it.each(sites.map((site) => [site.id, site]))('%s is described by the schema', (_, site) => {
  expect(v.parse(siteSchema, site)).toEqual(site)
})

it('names every host once', () => {
  const hosts = sites.flatMap((site) => site.hosts)
  expect(new Set(hosts).size).toBe(hosts.length)
})

it.each(['channel/{post}', '/{channel}-{post}', '/{channel}}', '/a{b'])(
  'has no address %s',
  (path) => {
    const [site] = sites
    const changed = { ...site, addresses: [{ path, kind: 'post' }] }
    expect(v.safeParse(siteSchema, changed).success).toBe(false)
  },
)

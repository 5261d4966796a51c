import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

// A certificate is a few nested records in DER (ITU-T X.690, RFC 5280): tag, length, content.
const lengthOf = (size) =>
  size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255]
const record = (tag, ...parts) => {
  const content = Buffer.concat(parts)
  return Buffer.concat([Buffer.from([tag, ...lengthOf(content.length)]), content])
}
const sequence = (...parts) => record(0x30, ...parts)
const text = (string) => record(0x0c, Buffer.from(string))
const time = (date) =>
  record(0x18, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`))

function objectId(dotted) {
  const [first, second, ...rest] = dotted.split('.').map(Number)
  const bytes = rest.flatMap((number) => {
    const groups = [number & 127]
    for (let left = number >> 7; left; left >>= 7) groups.unshift((left & 127) | 128)
    return groups
  })
  return record(0x06, Buffer.from([first * 40 + second, ...bytes]))
}

const ecdsaWithSha256 = sequence(objectId('1.2.840.10045.4.3.2'))
const daysValid = 30
const day = 86_400_000

/**
 * Makes a certificate for hosts that only this run's browser is told to trust.
 * @param {string[]} hosts
 * @returns {{cert: string, key: string, fingerprint: string}} fingerprint: SHA-256 of the public key, as Chromium takes it
 */
export function selfSigned(hosts) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const publicInfo = publicKey.export({ type: 'spki', format: 'der' })
  const name = sequence(record(0x31, sequence(objectId('2.5.4.3'), text(hosts[0]))))
  const serial = randomBytes(12)
  serial[0] = (serial[0] & 0x7f) | 1
  const names = sequence(...hosts.map((host) => record(0x82, Buffer.from(host))))
  const extension = sequence(objectId('2.5.29.17'), record(0x04, names))
  const now = Date.now()
  const body = sequence(
    record(0xa0, record(0x02, Buffer.from([2]))),
    record(0x02, serial),
    ecdsaWithSha256,
    name,
    sequence(time(new Date(now - day)), time(new Date(now + daysValid * day))),
    name,
    publicInfo,
    record(0xa3, sequence(extension)),
  )
  const signature = sign('sha256', body, privateKey)
  const whole = sequence(body, ecdsaWithSha256, record(0x03, Buffer.from([0]), signature))
  const lines = whole
    .toString('base64')
    .replace(/(.{64})/g, '$1\n')
    .trim()
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    fingerprint: createHash('sha256').update(publicInfo).digest('base64'),
  }
}

import { BlockList, isIP, isIPv4 } from 'node:net'

const IPV4_SUBNETS: ReadonlyArray<readonly [string, number]> = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  // Azure's host, which answers every virtual machine from this public address.
  ['168.63.129.16', 32],
]

const IPV6_SUBNETS: ReadonlyArray<readonly [string, number]> = [
  // Unspecified, loopback, and IPv4 addresses in their deprecated form.
  ['::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  // Teredo and 6to4 wrap any IPv4 address.
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
]

const privateAddresses = new BlockList()
for (const [network, bits] of IPV4_SUBNETS) privateAddresses.addSubnet(network, bits, 'ipv4')
for (const [network, bits] of IPV6_SUBNETS) privateAddresses.addSubnet(network, bits, 'ipv6')

const loopbackAddresses = new BlockList()
loopbackAddresses.addSubnet('127.0.0.0', 8, 'ipv4')
loopbackAddresses.addAddress('::1', 'ipv6')

/** IPv4 addresses behind a translator (RFC 6052): the last four bytes are the address that is reached. */
const translatedAddresses = new BlockList()
translatedAddresses.addSubnet('64:ff9b::', 96, 'ipv6')

/** Whether an IP address leads to this machine, a local network, a cloud's metadata, or nowhere on the internet. */
export function isPrivateAddress(address: string): boolean {
  const plain = withoutZone(address)
  if (isIPv4(plain)) return privateAddresses.check(plain, 'ipv4')
  // The list itself looks through `::ffff:a.b.c.d`.
  if (!translatedAddresses.check(plain, 'ipv6')) return privateAddresses.check(plain, 'ipv6')
  return privateAddresses.check(lastFourBytes(plain), 'ipv4')
}

/** Whether a URL's host or an interface's name is this machine alone. */
export function isLoopbackHost(host: string): boolean {
  const name = withoutZone(
    host
      .replace(/^\[|\]$/g, '')
      .replace(/\.$/, '')
      .toLowerCase(),
  )
  if (name === 'localhost' || name.endsWith('.localhost')) return true
  const version = isIP(name)
  return version !== 0 && loopbackAddresses.check(name, version === 4 ? 'ipv4' : 'ipv6')
}

function withoutZone(address: string): string {
  return address.split('%')[0] ?? address
}

function lastFourBytes(address: string): string {
  const groups = new URL(`http://[${address}]`).hostname.slice(1, -1).split(':').slice(-2)
  const values = groups.map((group) => Number.parseInt(group || '0', 16))
  return values.flatMap((value) => [value >> 8, value & 255]).join('.')
}

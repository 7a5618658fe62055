import { BlockList } from 'node:net'
import { isPrivateAddress } from '../../dashscope/addresses.ts'

// What a client need not fear, but a server that fetches for others does.
const guardedRanges = new BlockList()
// Azure's host, which answers every virtual machine from this public address.
guardedRanges.addAddress('168.63.129.16', 'ipv4')
for (const [network, prefix] of [
  // IPv4 addresses in other clothes: compatible, translated locally, Teredo, 6to4.
  ['::', 96],
  ['64:ff9b:1::', 48],
  ['2001::', 32],
  ['2002::', 16],
  // Site-local, the predecessor of fc00::/7.
  ['fec0::', 10],
] as const) {
  guardedRanges.addSubnet(network, prefix, 'ipv6')
}

// What a cloud tells each of its machines, keys of its own among it: no recording was ever there.
const metadataRanges = new BlockList()
metadataRanges.addSubnet('169.254.0.0', 16, 'ipv4')
metadataRanges.addSubnet('fe80::', 10, 'ipv6')
for (const address of ['168.63.129.16', '100.100.100.200']) metadataRanges.addAddress(address, 'ipv4')
metadataRanges.addAddress('fd00:ec2::254', 'ipv6')

/** Whether an IP address is where a cloud tells a machine its secrets; as digits, also inside an IPv6 address. */
export function isMetadataAddress(address: string): boolean {
  const plain = address.replace(/%.*$/, '')
  return metadataRanges.check(plain, plain.includes(':') ? 'ipv6' : 'ipv4')
}

/** Whether an IP address leads to this machine, a local network, or the metadata of a cloud. */
export function isGuardedAddress(address: string): boolean {
  const plain = address.replace(/%.*$/, '')
  return isPrivateAddress(plain) || guardedRanges.check(plain, plain.includes(':') ? 'ipv6' : 'ipv4')
}

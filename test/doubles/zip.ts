import { crc32, inflateRawSync } from 'node:zlib'

const END = 0x06054b50
const ENTRY = 0x02014b50
const STORED = 0
const DEFLATED = 8

/** The files of a zip by their path, checked against their checksums; folders are left out. */
export function unzip(zip: Buffer): Map<string, Buffer> {
  const end = zip.lastIndexOf(signature(END))
  if (end === -1) throw new Error('This is no zip.')
  const files = new Map<string, Buffer>()
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error(`The directory of the zip is broken at byte ${at}.`)
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28)
    const path = zip.toString('utf8', at + 46, nameEnd)
    if (!path.endsWith('/')) files.set(path, content(zip, at, path))
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return files
}

/** `at` is where the entry stands in the directory; the sizes beside the content itself may be missing. */
function content(zip: Buffer, at: number, path: string): Buffer {
  const method = zip.readUInt16LE(at + 10)
  const packedBytes = zip.readUInt32LE(at + 20)
  const local = zip.readUInt32LE(at + 42)
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const packed = zip.subarray(start, start + packedBytes)
  if (method !== STORED && method !== DEFLATED) throw new Error(`${path} is packed by method ${method}.`)
  const bytes = method === STORED ? packed : inflateRawSync(packed)
  if (crc32(bytes) !== zip.readUInt32LE(at + 16)) throw new Error(`${path} differs from its checksum.`)
  return bytes
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

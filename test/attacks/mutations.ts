import fc from 'fast-check'

/** Values at which sizes and counts go wrong. */
const NUMBERS = [0, 1, 0x7f, 0x80, 0xff, 0xffff, 0x10000000, 0x7fffffff, 0x80000000, 0xffffffff]

const kinds = ['cut', 'flip', 'big-endian', 'little-endian', 'remove', 'repeat', 'noise'] as const

interface Mutation {
  kind: (typeof kinds)[number]
  /** Where, as a share of the file, mostly of its beginning: that is where headers are. */
  share: number
  inHead: boolean
  value: number
  length: number
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...kinds),
  share: fc.double({ min: 0, max: 0.9999, noNaN: true }),
  inHead: fc.nat(9).map((n) => n < 7),
  value: fc.oneof(fc.constantFrom(...NUMBERS), fc.nat(0xffffffff)),
  length: fc.nat(400),
})

/** A file with a few things wrong in it. */
export const mutations = fc.array(mutation, { minLength: 1, maxLength: 6 })

export function mutate(bytes: Uint8Array, steps: readonly Mutation[]): Buffer {
  return steps.reduce(
    (file: Buffer, step) => (file.length > 8 ? apply(file, step) : file),
    Buffer.from(bytes),
  )
}

function apply(file: Buffer, { kind, share, inHead, value, length }: Mutation): Buffer {
  const place = Math.floor(share * (inHead ? Math.min(2000, file.length) : file.length))
  const word = Math.min(place, file.length - 4)
  switch (kind) {
    case 'cut':
      return file.subarray(0, place)
    case 'flip':
      file[place] = (file[place] ?? 0) ^ (1 << (value & 7))
      return file
    case 'big-endian':
      file.writeUInt32BE(value, word)
      return file
    case 'little-endian':
      file.writeUInt32LE(value, word)
      return file
    case 'remove':
      return Buffer.concat([file.subarray(0, place), file.subarray(place + length)])
    case 'repeat':
      return Buffer.concat([file.subarray(0, place + length), file.subarray(place)])
    case 'noise':
      for (let at = place; at < Math.min(file.length, place + 64); at++) file[at] = (value >> (at & 7)) & 255
      return file
  }
}

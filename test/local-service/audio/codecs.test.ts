import { describe, expect, test } from 'vitest'
import {
  type Codec,
  type CodecResult,
  decodeWith,
  openCodec,
} from '../../../src/local-service/audio/codecs.ts'
import { loaderOf, NOTHING } from './fake-packages.ts'
import { collect } from './media.ts'

function codecGiving(...results: CodecResult[]): Codec & { isFree: boolean } {
  return {
    isFree: false,
    decode: () => results.shift() ?? NOTHING,
    flush: async () => results.shift() ?? NOTHING,
    free() {
      this.isFree = true
    },
  }
}

async function* pieces(count: number): AsyncGenerator<Uint8Array> {
  for (let piece = 0; piece < count; piece++) yield new Uint8Array(1)
}

const sound = (sampleRate: number, ...channelData: Float32Array[]): CodecResult => ({
  sampleRate,
  channelData,
})

describe('openCodec', () => {
  test('asks the package of the format for a decoder', async () => {
    const codec = codecGiving()
    const loader = loaderOf({ '@audio/decode-mp3': { decoder: async () => codec } })
    expect(await openCodec(loader, 'mp3')).toBe(codec)
  })

  test('gives none where no package can, or it was not installed', async () => {
    expect(await openCodec(loaderOf({}), 'flv')).toBeUndefined()
    expect(await openCodec(loaderOf({}), 'mp3')).toBeUndefined()
  })

  test('a package that is there but broken is an error', async () => {
    const loader = { load: () => Promise.reject(new SyntaxError('broken')) }
    await expect(openCodec(loader, 'mp3')).rejects.toThrow('broken')
  })
})

describe('decodeWith', () => {
  test('gives what each piece and the end decode to, and frees the decoder', async () => {
    const first = Float32Array.of(0.1, 0.2)
    const last = Float32Array.of(0.3)
    const codec = codecGiving(NOTHING, sound(8000, first), sound(8000, last, last))
    expect(await collect(decodeWith(codec, pieces(2)))).toEqual([
      { sampleRate: 8000, channels: [first] },
      { sampleRate: 8000, channels: [last, last] },
    ])
    expect(codec.isFree).toBe(true)
  })

  test('cuts off the work space of a decoder, and channels of unequal length', async () => {
    const long = { ...sound(8000, new Float32Array(100)), samplesDecoded: 10 }
    const unequal = sound(8000, new Float32Array(5), new Float32Array(7))
    const blocks = await collect(decodeWith(codecGiving(long, unequal), pieces(1)))
    expect(blocks.map(({ channels }) => channels.map(({ length }) => length))).toEqual([[10], [5, 5]])
  })

  test.each([
    ['a sampling rate of 0 Hz', sound(0, new Float32Array(5))],
    ['a sampling rate of 1000000000 Hz', sound(1e9, new Float32Array(5))],
    ['1000 channels', sound(8000, ...new Array<Float32Array>(1000).fill(new Float32Array(5)))],
  ])('refuses %s', async (what, result) => {
    await expect(collect(decodeWith(codecGiving(result), pieces(1)))).rejects.toThrow(what)
  })

  test('frees the decoder when nobody wants more', async () => {
    const codec = codecGiving(sound(8000, new Float32Array(5)), sound(8000, new Float32Array(5)))
    for await (const _ of decodeWith(codec, pieces(2))) break
    expect(codec.isFree).toBe(true)
  })
})

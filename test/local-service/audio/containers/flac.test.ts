import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openFlac, wholeFrameHeaders } from '../../../../src/local-service/audio/containers/flac.ts'
import { tries } from '../../../support/properties.ts'
import { ascii, collect, collectBytes, memoryFile } from '../media.ts'

/** 44.1 kHz, 2 channels, 16 bits, 441,000 samples: RFC 9639 §8.2. */
const STREAM_INFO = [
  16,
  0,
  16,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0x0a,
  0xc4,
  0x42,
  0xf0,
  0x00,
  0x06,
  0xba,
  0xa8,
  ...new Array<number>(16).fill(0),
]

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

describe('openFlac', () => {
  test('reads rate, channels and duration from the stream information', async () => {
    const file = Uint8Array.from([...ascii('fLaC'), 0x80, 0, 0, 34, ...STREAM_INFO])
    expect((await openFlac(memoryFile(file), 0)).facts).toEqual({
      codec: 'flac',
      sampleRate: 44_100,
      channels: 2,
      durationMs: 10_000,
      isDurationCounted: true,
    })
  })
})

describe('wholeFrameHeaders', () => {
  test('no header lies across two blocks, and no byte is lost', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(0, 1, 0xf8, 0xf9, 0xff), { minLength: 1, maxLength: 400 }),
        fc.integer({ min: 1, max: 100 }),
        async (values, size) => {
          const bytes = Uint8Array.from(values)
          expect(await collectBytes(wholeFrameHeaders(inPieces(bytes, size)))).toEqual(bytes)
        },
      ),
      tries(1, 100),
    )
  })

  test('holds a possible header at the end of a block back until the next', async () => {
    const bytes = new Uint8Array(200)
    bytes.set([0xff, 0xf8], 95)
    const blocks = await collect(wholeFrameHeaders(inPieces(bytes, 100)))
    expect(blocks.map(({ length }) => length)).toEqual([95, 105])
  })

  test('a sync code may itself be cut in two', async () => {
    const bytes = new Uint8Array(200)
    bytes.set([0xff, 0xf9], 99)
    const blocks = await collect(wholeFrameHeaders(inPieces(bytes, 100)))
    expect(blocks.map(({ length }) => length)).toEqual([99, 101])
  })
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { concatBytes } from '../../src/local-service/audio/bytes.ts'
import { openContainer } from '../../src/local-service/audio/containers/open.ts'
import { identifyMedia } from '../../src/local-service/audio/identify.ts'
import { MediaError } from '../../src/local-service/audio/media-error.ts'
import { ascii, memoryFile, u32be, wavFile } from '../local-service/audio/media.ts'
import { movie } from '../local-service/audio/movie.ts'
import { sample } from '../support/command.ts'
import { tries } from '../support/properties.ts'
import { mutate, mutations } from './mutations.ts'

/** What begins as a file of its kind does, and goes on as anything. */
function begun(...head: Uint8Array[]): Uint8Array {
  const rest = Uint8Array.from({ length: 6000 }, (_, index) => (index * 7919) >> (index % 9))
  return concatBytes([...head, rest])
}

const bytes = (...values: number[]) => Uint8Array.from(values)
const GUID = '3026b2758e66cf11a6d900aa0062ce6c'

// Real files of every kind are tried where ffmpeg can make them: test/witness/hostile-media.test.ts.
const SEEDS: Record<string, Uint8Array> = {
  wav: readFileSync(sample).subarray(0, 20_000),
  'wav with chunks around': wavFile({ before: concatBytes([ascii('LIST'), u32be(0)]), after: ascii('id3 ') }),
  mp4: movie(),
  'mp4 with its index first': movie({ isIndexFirst: true }),
  matroska: begun(bytes(0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x86, 0x81, 1), ascii('B\x82\x88matroska')),
  ogg: begun(ascii('OggS'), bytes(0, 2), new Uint8Array(20), bytes(1, 19), ascii('OpusHead')),
  vorbis: begun(ascii('OggS'), bytes(0, 2), new Uint8Array(20), bytes(1, 30, 1), ascii('vorbis')),
  flac: begun(ascii('fLaC'), bytes(0, 0, 0, 34)),
  mp3: begun(ascii('ID3'), bytes(4, 0, 0, 0, 0, 1, 0), bytes(0xff, 0xfb, 0x90, 0xc0)),
  aiff: begun(ascii('FORM'), u32be(5000), ascii('AIFFCOMM'), u32be(18)),
  avi: begun(ascii('RIFF'), u32be(5000), ascii('AVI LIST'), u32be(200), ascii('hdrlavih')),
  asf: begun(Buffer.from(GUID, 'hex'), new Uint8Array(8)),
}

/** How much of a file is handed to a decoder; what reads more than it holds would go on for ever. */
async function readThrough(file: Uint8Array): Promise<number> {
  const media = memoryFile(file)
  try {
    const { bytes: content } = await openContainer(media, await identifyMedia(media))
    let read = 0
    for await (const part of content()) {
      read += part.length
      expect(read).toBeLessThanOrEqual(2 * file.length + 100_000)
    }
    return read
  } catch (error) {
    expect(error).toBeInstanceOf(MediaError)
    return 0
  }
}

describe.each(Object.entries(SEEDS))('a file that begins as %s and is damaged', (_kind, seed) => {
  test('is refused with a sentence, or read to an end, in memory that its size bounds', async () => {
    const property = fc.asyncProperty(mutations, async (steps) => {
      await readThrough(mutate(seed, steps))
    })
    await fc.assert(property, tries(21, 150))
  }, 30_000)

  test('is so at every place where it can be cut', async () => {
    for (let end = 0; end < Math.min(seed.length, 600); end++) await readThrough(seed.subarray(0, end))
  })
})

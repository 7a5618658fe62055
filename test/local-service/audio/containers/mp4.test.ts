import { describe, expect, test } from 'vitest'
import { concatBytes, textAt, viewOf } from '../../../../src/local-service/audio/bytes.ts'
import { openMp4 } from '../../../../src/local-service/audio/containers/mp4.ts'
import { type Box, boxesIn, findBox } from '../../../../src/local-service/audio/containers/mp4-boxes.ts'
import { box, collectBytes, memoryFile, u32be } from '../media.ts'
import { type MovieShape, movie, PICTURE, SOUND } from '../movie.ts'

interface RebuiltFile {
  /** Top-level boxes and the boxes of the one sound track's table. */
  moov: Box
  table: Box
  bytes: Uint8Array
}

async function rebuilt(file: Uint8Array): Promise<RebuiltFile> {
  const container = await openMp4(memoryFile(file))
  const bytes = await collectBytes(container.bytes())
  const moov = boxesIn(bytes).find(({ type }) => type === 'moov')
  const table = moov && findBox(bytes, moov, 'trak', 'mdia', 'minf', 'stbl')
  if (!moov || !table) throw new Error('The rebuilt file has no index.')
  return { moov, table, bytes }
}

/** The file cut at the chunk offsets that its index gives. */
function chunksOf({ bytes, table }: RebuiltFile): Uint8Array[] {
  const offsets = findBox(bytes, table, 'co64') as Box
  const view = viewOf(bytes)
  const count = view.getUint32(offsets.body + 4)
  const starts = Array.from({ length: count }, (_, row) =>
    Number(view.getBigUint64(offsets.body + 8 + row * 8)),
  )
  return starts.map((start, row) => bytes.slice(start, starts[row + 1] ?? bytes.length))
}

describe('openMp4', () => {
  test.each([true, false])('keeps the sound alone, in order (index first: %s)', async (isIndexFirst) => {
    const file = await rebuilt(movie({ isIndexFirst }))
    expect(chunksOf(file)).toEqual(SOUND)
    const tracks = boxesIn(file.bytes, file.moov.body, file.moov.end).filter(({ type }) => type === 'trak')
    expect(tracks).toHaveLength(1)
    expect(file.moov.start).toBeLessThan(100)
  })

  test('reads long offsets as well as short ones', async () => {
    const offsets = (all: number[]) => box('co64', u32be(0, 3, ...all.flatMap((offset) => [0, offset])))
    expect(chunksOf(await rebuilt(movie({ offsets })))).toEqual(SOUND)
  })

  test('makes one entry of each chunk of PCM, whose samples would fill gigabytes one by one', async () => {
    const { bytes, table } = await rebuilt(movie())
    const sizes = findBox(bytes, table, 'stsz') as Box
    expect(bytes.slice(sizes.body + 4, sizes.end)).toEqual(u32be(0, 3, 400, 800, 1200))
    const runs = findBox(bytes, table, 'stsc') as Box
    expect(bytes.slice(runs.body + 4, runs.end)).toEqual(u32be(1, 1, 1, 1))
  })

  test('leaves the entries of other codecs alone', async () => {
    const sizes = box('stsz', u32be(0, 0, 600, ...new Array<number>(600).fill(4)))
    const file = await rebuilt(movie({ type: 'mp4a', sizes }))
    const kept = findBox(file.bytes, file.table, 'stsz') as Box
    expect(file.bytes.slice(kept.start, kept.end)).toEqual(sizes)
    expect(chunksOf(file)).toEqual(SOUND)
  })

  test('describes codec, duration and the silence before the sound', async () => {
    const edits = box('edts', box('elst', u32be(0, 2, 250, 0xffffffff, 0x10000, 1000, 0, 0x10000)))
    expect((await openMp4(memoryFile(movie({ edits })))).facts).toEqual({
      codec: 'pcm_s16le',
      sampleRate: 16_000,
      channels: 2,
      durationMs: 1250,
      isDurationCounted: true,
      delayMs: 250,
      isTruncated: false,
    })
  })

  test('sees that the file ends before its sound', async () => {
    const cut = movie({ isIndexFirst: true }).subarray(0, -1)
    const { facts, bytes } = await openMp4(memoryFile(cut))
    expect(facts.isTruncated).toBe(true)
    const sound = (await collectBytes(bytes())).slice(-2399)
    expect(sound).toEqual(concatBytes(SOUND).subarray(0, 2399))
  })

  test('a file without its index cannot be read, and says so', async () => {
    await expect(openMp4(memoryFile(movie().subarray(0, 10_000)))).rejects.toMatchObject({
      message: 'The MP4 file has no index: the file is cut short.',
      serviceCode: 'InvalidFile.DecodeFailed',
    })
  })

  test('a video without sound is an error of its own', async () => {
    await expect(openMp4(memoryFile(movie({ hasSound: false })))).rejects.toMatchObject({
      serviceCode: 'NO_VALID_AUDIO_ERROR',
    })
  })

  test.each([
    ['more sizes than it has room for', { sizes: box('stsz', u32be(0, 0, 0xffffffff, 4)) }],
    ['billions of packed samples', { type: 'mp4a', sizes: box('stsz', u32be(0, 1, 0xffffffff)) }],
    ['more chunks than it has room for', { offsets: () => box('stco', u32be(0, 0xffffffff, 0)) }],
    [
      'chunks that lie over one another',
      {
        sizes: box('stsz', u32be(0, 4, 60_000)),
        offsets: () => box('stco', u32be(0, 99, ...new Array<number>(99).fill(24))),
      },
    ],
    ['no chunks at all', { offsets: () => box('free') }],
  ] satisfies Array<[string, MovieShape]>)('an index with %s is refused', async (_, shape) => {
    await expect(openMp4(memoryFile(movie(shape)))).rejects.toThrow('The MP4 file has a damaged index.')
  })
})

describe('a file in fragments', () => {
  const empty: MovieShape = {
    isIndexFirst: true,
    type: 'mp4a',
    sizes: box('stsz', u32be(0, 0, 0)),
    offsets: () => box('stco', u32be(0, 0)),
  }
  const fragment = (run: Uint8Array) => box('moof', box('traf', box('tfhd', u32be(0, 1)), run))
  const described = box('trun', u32be(0x200, 2, 400, 800))

  test('is decoded as it is', async () => {
    const file = concatBytes([movie(empty), fragment(described), box('mdat', PICTURE)])
    const container = await openMp4(memoryFile(file))
    expect(container.facts.isTruncated).toBe(false)
    expect(await collectBytes(container.bytes())).toEqual(file)
  })

  test('may be cut short', async () => {
    const file = concatBytes([movie(empty), fragment(described), box('mdat', PICTURE)])
    expect((await openMp4(memoryFile(file.subarray(0, -1)))).facts.isTruncated).toBe(true)
  })

  test.each([
    ['described', u32be(0x200, 0xffffffff, 400)],
    ['all alike', u32be(0, 0xffffffff)],
  ])('is refused with billions of samples, %s', async (_, run) => {
    const file = concatBytes([movie(empty), fragment(box('trun', run))])
    await expect(openMp4(memoryFile(file))).rejects.toThrow('damaged index')
  })

  test('the boxes of the fixture are what they should be', () => {
    expect(boxesIn(movie(empty)).map(({ type }) => type)).toEqual(['ftyp', 'moov', 'mdat'])
    expect(textAt(movie(), 4, 4)).toBe('ftyp')
  })
})

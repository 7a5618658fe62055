import { describe, expect, test } from 'vitest'
import { concatBytes } from '../../../../src/local-service/audio/bytes.ts'
import { openAiff } from '../../../../src/local-service/audio/containers/aiff.ts'
import { openAsf } from '../../../../src/local-service/audio/containers/asf.ts'
import { openAvi } from '../../../../src/local-service/audio/containers/avi.ts'
import { openMatroska } from '../../../../src/local-service/audio/containers/matroska.ts'
import { openMp3 } from '../../../../src/local-service/audio/containers/mp3.ts'
import { openOgg } from '../../../../src/local-service/audio/containers/ogg.ts'
import { ascii, collectBytes, memoryFile, u16be, u16le, u32be, u32le } from '../media.ts'

/** MPEG-1 layer III, 128 kbit/s, 44.1 kHz, mono: 417 bytes. */
const MP3_FRAME = Uint8Array.from({ length: 417 }, (_, index) => [0xff, 0xfb, 0x90, 0xc0][index] ?? 0)

function oggPage(serial: number, granule: number, body: Uint8Array): Uint8Array {
  const segments = [...new Array<number>(Math.floor(body.length / 255)).fill(255), body.length % 255]
  return concatBytes([
    ascii('OggS'),
    Uint8Array.from([0, 0]),
    u32le(granule, 0, serial, 0, 0),
    Uint8Array.from([segments.length, ...segments]),
    body,
  ])
}

function element(id: number[], body: Uint8Array): Uint8Array {
  const size = new Uint8Array(8)
  new DataView(size.buffer).setBigUint64(0, BigInt(body.length) | (1n << 56n))
  return concatBytes([Uint8Array.from(id), size, body])
}

function float64(value: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  return new Uint8Array(view.buffer)
}

describe('openMp3', () => {
  test('reckons the duration from bit rate and size', async () => {
    const file = concatBytes(new Array<Uint8Array>(100).fill(MP3_FRAME))
    const { facts } = await openMp3(memoryFile(file), 0)
    expect(facts).toMatchObject({ codec: 'mp3', sampleRate: 44_100, channels: 1, isDurationCounted: false })
    expect(facts.durationMs).toBeCloseTo((41_700 * 8) / 128, 6)
  })

  test('takes the number of frames that the encoder counted', async () => {
    const tagged = MP3_FRAME.slice()
    tagged.set(concatBytes([ascii('Xing'), u32be(1, 1000)]), 4 + 17)
    const { facts } = await openMp3(memoryFile(tagged), 0)
    expect(facts).toMatchObject({ durationMs: (1000 * 1152 * 1000) / 44_100, isDurationCounted: true })
  })

  test('starts where it is told, behind a tag', async () => {
    const file = concatBytes([new Uint8Array(50), MP3_FRAME])
    expect(await collectBytes((await openMp3(memoryFile(file), 50)).bytes())).toEqual(MP3_FRAME)
  })
})

describe('openOgg', () => {
  const opusHead = concatBytes([
    ascii('OpusHead'),
    Uint8Array.from([1, 2]),
    u16le(312),
    u32le(44_100),
    new Uint8Array(3),
  ])

  test('reckons the duration of Opus from the last page, less the skipped start', async () => {
    const file = concatBytes([oggPage(7, 0, opusHead), oggPage(7, 48_312, new Uint8Array(300))])
    expect((await openOgg(memoryFile(file))).facts).toEqual({
      codec: 'opus',
      sampleRate: 48_000,
      channels: 2,
      durationMs: 1000,
      isTruncated: false,
    })
  })

  test('looks at pages of the audio stream only', async () => {
    const head = concatBytes([
      ascii('\u0001vorbis'),
      u32le(0),
      Uint8Array.from([1]),
      u32le(16_000),
      new Uint8Array(14),
    ])
    const other = oggPage(9, 99_999_999, ascii('fishead\u0000'))
    const file = concatBytes([other, oggPage(7, 0, head), oggPage(7, 8000, new Uint8Array(9)), other])
    expect((await openOgg(memoryFile(file))).facts).toMatchObject({ codec: 'vorbis', durationMs: 500 })
  })

  test('sees that the last page is not whole', async () => {
    const file = concatBytes([oggPage(7, 0, opusHead), oggPage(7, 48_312, new Uint8Array(300))])
    expect((await openOgg(memoryFile(file.subarray(0, -1)))).facts.isTruncated).toBe(true)
  })
})

describe('openMatroska', () => {
  const video = element([0xae], element([0x83], Uint8Array.from([1])))
  const audio = element(
    [0xae],
    concatBytes([
      element([0xd7], Uint8Array.from([2])),
      element([0x83], Uint8Array.from([2])),
      element([0x86], ascii('A_OPUS')),
      element([0xe1], concatBytes([element([0xb5], float64(48_000)), element([0x9f], Uint8Array.from([2]))])),
    ]),
  )
  const info = element([0x15, 0x49, 0xa9, 0x66], element([0x44, 0x89], float64(12_345)))
  const cluster = element([0x1f, 0x43, 0xb6, 0x75], new Uint8Array(1000))
  const movie = (...tracks: Uint8Array[]) =>
    concatBytes([
      element([0x1a, 0x45, 0xdf, 0xa3], new Uint8Array(20)),
      element(
        [0x18, 0x53, 0x80, 0x67],
        concatBytes([info, element([0x16, 0x54, 0xae, 0x6b], concatBytes(tracks)), cluster]),
      ),
    ])

  test('describes the first audio track', async () => {
    expect((await openMatroska(memoryFile(movie(video, audio)))).facts).toEqual({
      codec: 'opus',
      sampleRate: 48_000,
      channels: 2,
      durationMs: 12_345,
      isTruncated: false,
    })
  })

  test('sees that the file ends before its segment', async () => {
    const file = movie(audio)
    expect((await openMatroska(memoryFile(file.subarray(0, -1)))).facts.isTruncated).toBe(true)
  })

  test('tells how much later the sound begins than the picture', async () => {
    const block = (track: number, ticks: number) =>
      element([0xa3], concatBytes([Uint8Array.from([0x80 | track]), u16be(ticks), new Uint8Array(50)]))
    const start = element([0xe7], Uint8Array.from([0x03, 0xe8]))
    const group = element([0xa0], element([0xa1], Uint8Array.from([0x82, 0x00, 0xfa, 0])))
    const clusterOf = (...parts: Uint8Array[]) =>
      element([0x1f, 0x43, 0xb6, 0x75], concatBytes([start, ...parts]))
    const file = concatBytes([
      movie(video, audio).subarray(0, -1012),
      clusterOf(block(1, 0), block(1, 40)),
      clusterOf(group),
    ])
    expect((await openMatroska(memoryFile(file))).facts.delayMs).toBe(250)
    const atOnce = concatBytes([
      movie(video, audio).subarray(0, -1012),
      clusterOf(block(2, 0), block(1, 500)),
    ])
    expect((await openMatroska(memoryFile(atOnce))).facts.delayMs).toBeUndefined()
  })

  test('a video without sound is an error', async () => {
    await expect(openMatroska(memoryFile(movie(video)))).rejects.toMatchObject({
      serviceCode: 'NO_VALID_AUDIO_ERROR',
    })
  })

  test('a million empty elements do no harm', async () => {
    const tracks = Uint8Array.from({ length: 1_000_000 }, (_, index) => (index % 2 === 0 ? 0xae : 0x80))
    await expect(openMatroska(memoryFile(movie(tracks)))).rejects.toThrow('no audio track')
  })
})

describe('other headers', () => {
  test('AIFF tells everything in its common chunk', async () => {
    const rate = Uint8Array.from([0x40, 0x0e, 0xac, 0x44, 0, 0, 0, 0, 0, 0])
    const common = concatBytes([ascii('COMM'), u32be(18), u16be(2), u32be(441_000), u16be(24), rate])
    const file = concatBytes([ascii('FORM'), u32be(8 + common.length), ascii('AIFF'), common, ascii('SSND')])
    expect((await openAiff(memoryFile(file))).facts).toEqual({
      codec: 'pcm_s24be',
      channels: 2,
      sampleRate: 44_100,
      durationMs: 10_000,
      isTruncated: false,
    })
    expect((await openAiff(memoryFile(file.subarray(0, -1)))).facts.isTruncated).toBe(true)
  })

  test('AVI tells its duration in pictures', async () => {
    const header = [ascii('LIST'), u32le(72), ascii('hdrlavih'), u32le(56, 40_000, 0, 0, 0, 250)]
    const file = concatBytes([ascii('RIFF'), u32le(48), ascii('AVI '), ...header, ascii('LIST')])
    expect((await openAvi(memoryFile(file))).facts).toEqual({ durationMs: 10_000, isTruncated: false })
    expect((await openAvi(memoryFile(file.subarray(0, -1)))).facts.isTruncated).toBe(true)
  })

  test('Windows Media counts from before its preroll', async () => {
    const guid = Uint8Array.from([
      0xa1, 0xdc, 0xab, 0x8c, 0x47, 0xa9, 0xcf, 0x11, 0x8e, 0xe4, 0, 0xc0, 0x0c, 0x20, 0x53, 0x65,
    ])
    const properties = [u32le(104, 0), new Uint8Array(16), u32le(122, 0), new Uint8Array(16)]
    const times = [u32le(130_000_000, 0, 0, 0, 3000, 0), u32le(0)]
    const file = concatBytes([new Uint8Array(30), guid, ...properties, ...times])
    expect((await openAsf(memoryFile(file))).facts).toEqual({ durationMs: 10_000, isTruncated: false })
  })

  test('Windows Media with a picture is told from sound alone', async () => {
    const videoStream = Uint8Array.from([
      0xc0, 0xef, 0x19, 0xbc, 0x4d, 0x5b, 0xcf, 0x11, 0xa8, 0xfd, 0, 0x80, 0x5f, 0x5c, 0x44, 0x2b,
    ])
    const file = concatBytes([new Uint8Array(30), videoStream, new Uint8Array(30)])
    expect((await openAsf(memoryFile(file))).facts).toEqual({ isInterleaved: true })
  })
})

import { describe, expect, test } from 'vitest'
import { concatBytes, hasText, viewOf } from '../../../../src/local-service/audio/bytes.ts'
import { openWav } from '../../../../src/local-service/audio/containers/wav.ts'
import { ascii, collectBytes, memoryFile, u32le, wavFile } from '../media.ts'

const HEADER_BYTES = 44
const samples = Uint8Array.from({ length: 3200 }, (_, index) => index % 251)

async function audioOf(bytes: Uint8Array): Promise<Uint8Array> {
  const { bytes: stream } = await openWav(memoryFile(bytes))
  return (await collectBytes(stream())).subarray(HEADER_BYTES)
}

describe('openWav', () => {
  test('tells codec, rate, channels and the announced duration', async () => {
    const { facts } = await openWav(memoryFile(wavFile({ channels: 2, sampleRate: 8000 })))
    expect(facts).toEqual({
      codec: 'pcm_s16le',
      channels: 2,
      sampleRate: 8000,
      durationMs: 1000,
      isDurationCounted: true,
    })
  })

  test.each([
    [1, 8, 'pcm_u8'],
    [1, 24, 'pcm_s24le'],
    [3, 32, 'pcm_f32le'],
    [6, 8, 'pcm_alaw'],
    [7, 8, 'pcm_mulaw'],
  ])('names format %i with %i bits %s', async (tag, bits, codec) => {
    const { facts } = await openWav(memoryFile(wavFile({ tag, bits })))
    expect(facts.codec).toBe(codec)
  })

  test('hands on the audio and nothing behind it', async () => {
    const after = concatBytes([ascii('id3 '), u32le(1000), new Uint8Array(1000).fill(0x7f)])
    expect(await audioOf(wavFile({ data: samples, after }))).toEqual(samples)
  })

  test('passes over chunks before the audio, whatever their size', async () => {
    const before = concatBytes([ascii('JUNK'), u32le(100_001), new Uint8Array(100_002)])
    expect(await audioOf(wavFile({ data: samples, before }))).toEqual(samples)
  })

  test('reads on to the end where a pipe left the size open', async () => {
    for (const announcedBytes of [0, 0xffffffff, 0x7ffff000]) {
      const file = wavFile({ data: samples, announcedBytes })
      const { facts } = await openWav(memoryFile(file))
      expect(facts).toMatchObject({ durationMs: 100, isDurationCounted: false })
      expect(await audioOf(file)).toEqual(samples)
    }
  })

  test('takes the size of an RF64 file from its ds64 chunk', async () => {
    const long = concatBytes([ascii('ds64'), u32le(28), u32le(0, 0, samples.length, 0, 0, 0, 0)])
    const tail = new Uint8Array(500).fill(0x55)
    const riff = wavFile({ data: samples, announcedBytes: 0xffffffff, before: long, after: tail })
    const rf64 = concatBytes([ascii('RF64'), riff.subarray(4)])
    expect(await audioOf(rf64)).toEqual(samples)
  })

  test('repairs a block size of zero', async () => {
    const file = wavFile({ data: samples })
    viewOf(file).setUint16(32, 0, true)
    const stream = await openWav(memoryFile(file))
    const header = (await collectBytes(stream.bytes())).subarray(0, HEADER_BYTES)
    expect(hasText(header, 0, 'RIFF')).toBe(true)
    expect(viewOf(header).getUint16(32, true)).toBe(2)
  })

  test('a header without audio is an error of its own', async () => {
    await expect(openWav(memoryFile(wavFile({ data: new Uint8Array(0) })))).rejects.toMatchObject({
      serviceCode: 'NO_VALID_AUDIO_ERROR',
    })
    await expect(openWav(memoryFile(ascii('RIFF1234WAVE')))).rejects.toMatchObject({
      serviceCode: 'InvalidFile.DecodeFailed',
    })
  })
})

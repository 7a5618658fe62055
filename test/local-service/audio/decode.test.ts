import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type DecodeOptions, decodeAudio } from '../../../src/local-service/audio/decode.ts'
import type { PcmBlock } from '../../../src/local-service/audio/pcm.ts'
import { loaderOf, wavPackage } from './fake-packages.ts'
import { ascii, collect, wavFile } from './media.ts'
import { temporaryFiles } from './temporary-files.ts'

const files = temporaryFiles()
const loader = loaderOf({ '@audio/decode-wav': wavPackage })
const absent = join('nowhere', 'ffmpeg')

interface Decoded {
  blocks: PcmBlock[]
  warnings: string[]
  facts: unknown
}

async function decode(path: string, options: Partial<DecodeOptions> = {}): Promise<Decoded> {
  const warnings: string[] = []
  let facts: unknown
  const blocks = await collect(
    decodeAudio(path, {
      loader,
      ffmpeg: absent,
      onWarning: (message) => warnings.push(message),
      onFacts: (read) => {
        facts = read
      },
      ...options,
    }),
  )
  return { blocks, warnings, facts }
}

const lengthOf = ({ blocks }: Decoded) =>
  blocks.reduce((sum, { channels }) => sum + (channels[0]?.length ?? 0), 0)

describe('decodeAudio', () => {
  test('decodes in blocks, exactly', async () => {
    const path = await files.write(
      'whole.mp3',
      wavFile({ channels: 2, data: new Uint8Array(400_000).fill(1) }),
    )
    const decoded = await decode(path)
    expect(lengthOf(decoded)).toBe(100_000)
    expect(decoded.blocks.length).toBeGreaterThan(5)
    expect(decoded.blocks[0]?.channels).toHaveLength(2)
    expect(decoded.warnings).toEqual([])
    expect(decoded.facts).toMatchObject({ codec: 'pcm_s16le', channels: 2, durationMs: 6250 })
  })

  test('gives what a file holds that is cut short, and says so', async () => {
    const path = await files.write(
      'cut.wav',
      wavFile({ data: new Uint8Array(32_000), announcedBytes: 320_000 }),
    )
    const decoded = await decode(path)
    expect(lengthOf(decoded)).toBe(16_000)
    expect(decoded.warnings).toEqual(['The file announces 10.0 s of audio, but only 1.0 s could be decoded.'])
  })

  test('gives what came before the damage, and says so', async () => {
    let calls = 0
    const failing = () => ({
      decode() {
        if (++calls > 3) throw new Error('bad block')
        return { channelData: [new Float32Array(16_000)], sampleRate: 16_000 }
      },
    })
    const path = await files.write('damaged.wav', wavFile({ data: new Uint8Array(320_000) }))
    const decoded = await decode(path, { loader: loaderOf({ '@audio/decode-wav': { decoder: failing } }) })
    expect(lengthOf(decoded)).toBe(48_000)
    expect(decoded.warnings).toEqual(['The file is damaged: only the first 3.0 s could be decoded.'])
  })

  test('takes away the second channel that a decoder made of one', async () => {
    const doubling = () => ({
      decode: () => ({ channelData: [new Float32Array(9), new Float32Array(9)], sampleRate: 8000 }),
    })
    const path = await files.write('mono.wav', wavFile())
    const decoded = await decode(path, { loader: loaderOf({ '@audio/decode-wav': { decoder: doubling } }) })
    expect(decoded.blocks.every(({ channels }) => channels.length === 1)).toBe(true)
  })

  test.each([
    ['sampling rate 0', { sampleRate: 0 }, 'a sampling rate of 0 Hz'],
    ['sampling rate 1e9', { sampleRate: 1e9 }, 'a sampling rate of 1000000000 Hz'],
    ['1000 channels', { channels: 1000 }, '1000 channels'],
    ['no channels', { channels: 0 }, '0 channels'],
  ])('refuses a header with %s', async (name, shape, what) => {
    const path = await files.write(`${name}.wav`, wavFile(shape))
    await expect(decode(path)).rejects.toMatchObject({
      message: `The file is damaged: its header announces ${what}.`,
      serviceCode: 'InvalidFile.DecodeFailed',
    })
  })

  test('what no package decodes needs ffmpeg, and the error says so', async () => {
    const path = await files.write('old.flv', ascii('FLV\x01\x05\0\0\0\x09'))
    await expect(decode(path)).rejects.toMatchObject({
      message: 'The Flash Video file cannot be decoded.',
      advice: 'Install ffmpeg, or convert the file to WAV, MP3 or M4A.',
      serviceCode: 'InvalidFile.DecodeFailed',
      code: 'recognition',
    })
  })

  test('a decoder that finds no audio track is believed', async () => {
    const decoder = () => ({
      decode() {
        throw new Error('No audio stream found in AVI')
      },
    })
    const path = await files.write('mute.avi', ascii(`RIFF\x10\0\0\0AVI ${'\0'.repeat(100)}`))
    await expect(
      decode(path, { loader: loaderOf({ '@audio/decode-avi': { decoder } }) }),
    ).rejects.toMatchObject({
      message: 'The AVI file holds no audio.',
      serviceCode: 'NO_VALID_AUDIO_ERROR',
    })
  })

  test('a file that is not there is an error about files', async () => {
    await expect(decode(join('nowhere', 'at-all.wav'))).rejects.toMatchObject({ code: 'file' })
  })

  test('ends at a day of audio, of which a small file can hold any number', async () => {
    const hour = { channelData: [new Float32Array(3_600_000)], sampleRate: 1000 }
    const path = await files.write('endless.wav', wavFile({ data: new Uint8Array(4_000_000) }))
    await expect(
      (async () => {
        const decoder = () => ({ decode: () => hour })
        const loader = loaderOf({ '@audio/decode-wav': { decoder } })
        for await (const _block of decodeAudio(path, { loader, ffmpeg: absent }));
      })(),
    ).rejects.toMatchObject({
      serviceCode: 'AUDIO_DURATION_TOO_LONG',
      message: 'The file holds more than 24 hours of audio.',
    })
  })

  test('stops for the reason that it is given', async () => {
    const path = await files.write('long.wav', wavFile({ data: new Uint8Array(1_000_000) }))
    const controller = new AbortController()
    const blocks = decodeAudio(path, { loader, signal: controller.signal })
    await blocks.next()
    controller.abort(new Error('enough'))
    await expect(blocks.next()).rejects.toThrow('enough')
  })
})

import { join } from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { concatBytes, viewOf } from '../../../src/local-service/audio/bytes.ts'
import { decodeAudio } from '../../../src/local-service/audio/decode.ts'
import { folderLoader, type ModuleLoader } from '../../../src/local-service/audio/modules.ts'
import { loadResampler, RecognitionSignal } from '../../../src/local-service/audio/resample.ts'
import { openSpeech } from '../../../src/local-service/audio/speech.ts'
import { installEngine } from '../../../src/local-service/install/install.ts'
import { collect, wavFile } from './media.ts'
import { movie, SOUND } from './movie.ts'
import { temporaryFiles } from './temporary-files.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const files = temporaryFiles()
const SPEECH = join(import.meta.dirname, '../../../samples/release-notes.wav')
let loader: ModuleLoader
let vadModel: string

beforeAll(async () => {
  const engine = await installEngine({ model: 'moonshine-tiny' })
  loader = folderLoader(engine.modulesFolder)
  vadModel = engine.vadModel
})

/** 16-bit samples as the decoders should give them. */
function samplesOf(bytes: Uint8Array, channel: number, channels: number): Float32Array {
  const view = viewOf(bytes)
  const frames = Math.floor(bytes.length / 2 / channels)
  return Float32Array.from(
    { length: frames },
    (_, frame) => view.getInt16(2 * (frame * channels + channel), true) / 32_768,
  )
}

async function decoded(path: string): Promise<Float32Array[]> {
  const blocks = await collect(decodeAudio(path, { loader, ffmpeg: 'nowhere/ffmpeg' }))
  const channelCount = blocks[0]?.channels.length ?? 0
  return Array.from({ length: channelCount }, (_, channel) =>
    joined(blocks.map(({ channels }) => channels[channel] ?? new Float32Array(0))),
  )
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0))
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}

/** The greatest difference between two signals; infinite where one is longer. */
function difference(a: Float32Array | undefined, b: Float32Array): number {
  if (a?.length !== b.length) return Number.POSITIVE_INFINITY
  return b.reduce((most, sample, index) => Math.max(most, Math.abs(sample - (a[index] ?? 0))), 0)
}

/** Decoders differ in what they take for full scale: 32,767 or 32,768. */
const ONE_STEP = 1 / 32_767

describe('the real decoders', () => {
  test.each([true, false])('give every sample of a movie (index first: %s)', async (isIndexFirst) => {
    const path = await files.write('movie.mov', movie({ isIndexFirst }))
    const sound = concatBytes(SOUND)
    const [left, right] = await decoded(path)
    expect(difference(left, samplesOf(sound, 0, 2))).toBeLessThanOrEqual(ONE_STEP)
    expect(difference(right, samplesOf(sound, 1, 2))).toBeLessThanOrEqual(ONE_STEP)
  })

  test('give every sample of a WAV file with chunks around its audio', async () => {
    const data = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 31) % 256)
    const after = new Uint8Array(999).fill(0x41)
    const path = await files.write('chunks.wav', wavFile({ data, before: wavFile().subarray(12, 36), after }))
    const [only] = await decoded(path)
    expect(difference(only, samplesOf(data, 0, 1))).toBeLessThanOrEqual(ONE_STEP)
  })
})

describe('the real resampler', () => {
  test.each([8000, 22_050, 44_100, 48_000, 96_000])(
    'gives the same from %i Hz, however the sound comes in',
    async (rate) => {
      const make = await loadResampler(loader)
      const sine = Float32Array.from({ length: rate * 2 }, (_, index) =>
        Math.sin((2 * Math.PI * 440 * index) / rate),
      )
      const resampled = (size: number) => {
        const signal = new RecognitionSignal(make)
        const parts: Float32Array[] = []
        for (let start = 0; start < sine.length; start += size)
          parts.push(...signal.push(sine.subarray(start, start + size), rate))
        return joined([...parts, ...signal.finish()])
      }
      const whole = resampled(sine.length)
      expect(whole).toHaveLength(32_000)
      expect(difference(resampled(777), whole)).toBe(0)
    },
  )
})

describe('the real voice detector', () => {
  const open = (path: string) =>
    openSpeech(path, { loader, vadModel, channels: 'mix', ffmpeg: 'nowhere/ffmpeg' })

  test('finds the speech of a recording, in short chunks', async () => {
    const { chunks, decodedMs } = await open(SPEECH)
    const found = await collect(chunks)
    const spokenMs = found
      .flatMap(({ speech }) => speech)
      .reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0)
    expect(spokenMs).toBeGreaterThan(decodedMs() / 2)
    expect(found.every(({ startMs, endMs }) => endMs - startMs <= 15_600)).toBe(true)
    expect(
      found.every(({ samples, startMs, endMs }) => Math.abs(samples.length / 16 - endMs + startMs) < 1),
    ).toBe(true)
  })

  test.each([
    ['silence', () => 0],
    ['noise', (index: number) => ((index * 7919 + (index % 13) * 104_729) % 20_001) - 10_000],
    ['a tone', (index: number) => Math.sin(index / 6) * 20_000],
  ])('finds none in %s', async (name, sampleAt) => {
    const samples = Int16Array.from({ length: 16_000 * 10 }, (_, index) => sampleAt(index))
    const path = await files.write(`${name}.wav`, wavFile({ data: new Uint8Array(samples.buffer) }))
    const { chunks } = await open(path)
    expect(await collect(chunks)).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { openSpeech } from '../../../src/local-service/audio/speech.ts'
import { loaderOf, sherpaPackage, wavPackage } from './fake-packages.ts'
import { collect, wavFile } from './media.ts'
import { temporaryFiles } from './temporary-files.ts'

const files = temporaryFiles()
const loader = loaderOf({ '@audio/decode-wav': wavPackage, 'sherpa-onnx-node': sherpaPackage })

/** Two channels at 8 kHz, each loud from one second to another. */
function stereo(left: [number, number], right: [number, number], seconds: number): Uint8Array {
  const samples = new Int16Array(seconds * 8000 * 2)
  for (let frame = 0; frame < seconds * 8000; frame++) {
    for (const [channel, [from, to]] of [left, right].entries())
      samples[frame * 2 + channel] = frame >= from * 8000 && frame < to * 8000 ? 20_000 : 0
  }
  return wavFile({ channels: 2, sampleRate: 8000, data: new Uint8Array(samples.buffer) })
}

async function open(content: Uint8Array, channels: 'mix' | number[]) {
  const path = await files.write('speech.wav', content)
  const vadModel = await files.write('vad.onnx', 'a model')
  return openSpeech(path, { loader, vadModel, channels, ffmpeg: 'nowhere/ffmpeg' })
}

describe('openSpeech', () => {
  test('finds the speech of a mix of all channels', async () => {
    const { chunks, properties, decodedMs } = await open(stereo([1, 2], [3, 4], 10), 'mix')
    expect(properties).toEqual({ format: 'pcm_s16le', samplingRate: 8000, channels: 2, durationMs: 10_000 })
    const [chunk, ...others] = await collect(chunks)
    expect(others).toEqual([])
    expect(chunk?.channel).toBe(0)
    expect(chunk?.speech).toHaveLength(2)
    expect(chunk?.samples).toHaveLength(((chunk?.endMs ?? 0) - (chunk?.startMs ?? 0)) * 16)
    expect(decodedMs()).toBe(10_000)
  })

  test('finds the speech of each channel in one pass', async () => {
    const { chunks } = await open(stereo([1, 2], [6, 7], 10), [1, 0])
    const found = await collect(chunks)
    const near = (channel: number) => found.filter((chunk) => chunk.channel === channel)
    expect(near(0)).toHaveLength(1)
    expect(near(1)).toHaveLength(1)
    // Windows are 32 ms long, and speech is padded with 300 ms.
    expect(Math.abs((near(0)[0]?.startMs ?? 0) - 700)).toBeLessThanOrEqual(32)
    expect(Math.abs((near(1)[0]?.startMs ?? 0) - 5700)).toBeLessThanOrEqual(32)
  })

  test('silence has no chunks', async () => {
    const { chunks } = await open(stereo([0, 0], [0, 0], 5), 'mix')
    expect(await collect(chunks)).toEqual([])
  })

  test('can be closed before anything was asked for, and after', async () => {
    const { chunks, close } = await open(stereo([1, 2], [3, 4], 100), 'mix')
    await close()
    expect(await collect(chunks)).toEqual([])
    const begun = await open(stereo([1, 2], [30, 40], 100), 'mix')
    await begun.chunks.next()
    await begun.close()
    expect(begun.decodedMs()).toBeLessThan(100_000)
    expect(await collect(begun.chunks)).toEqual([])
  })

  test('refuses a channel that is not there', async () => {
    await expect(open(stereo([0, 0], [0, 0], 1), [2])).rejects.toMatchObject({
      serviceCode: 'InvalidParameter',
    })
  })

  test('refuses to work without the voice activity model', async () => {
    const path = await files.write('speech.wav', wavFile())
    await expect(
      openSpeech(path, { loader, vadModel: 'nowhere.onnx', channels: 'mix' }),
    ).rejects.toMatchObject({
      code: 'install',
    })
  })
})

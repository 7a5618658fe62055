import { describe, expect, test } from 'vitest'
import { Chunker, type SpeechChunk } from '../../../src/local-service/audio/chunker.ts'
import type { Span, VoiceDetector } from '../../../src/local-service/audio/voice-detector.ts'

const SECOND = 16_000

/** Reports given spans half a second after each has ended; `windows` counts what it was fed. */
function scripted(...pairs: Array<[number, number]>): VoiceDetector & { windows: number[] } {
  const spans = pairs.map(([start, end]) => ({ start: start * SECOND, end: end * SECOND }))
  const windows: number[] = []
  let position = 0
  let reported = 0
  const report = (delay: number): Span[] => {
    const ready = spans.slice(reported).filter(({ end }) => end + delay <= position)
    reported += ready.length
    return ready
  }
  return {
    windowSamples: 512,
    windows,
    get horizon() {
      return Math.min(spans[reported]?.start ?? position, position)
    },
    accept(window) {
      windows.push(window.length)
      position += window.length
      return report(SECOND / 2)
    },
    finish: () => report(0),
  }
}

/** A signal in which each sample tells its own position. */
const ramp = (from: number, to: number) =>
  Float32Array.from({ length: to - from }, (_, index) => (from + index) / 2 ** 22)

function chunksOf(detector: VoiceDetector, lengthSeconds: number, blockSamples = 5000): SpeechChunk[] {
  const chunker = new Chunker(detector)
  const chunks: SpeechChunk[] = []
  const total = lengthSeconds * SECOND
  for (let from = 0; from < total; from += blockSamples)
    chunks.push(...chunker.push(ramp(from, Math.min(from + blockSamples, total))))
  return [...chunks, ...chunker.finish()]
}

describe('Chunker', () => {
  test('pads speech with the sound around it', () => {
    const [chunk, ...others] = chunksOf(scripted([2, 3], [4, 5]), 10)
    expect(others).toEqual([])
    expect(chunk).toMatchObject({
      startMs: 1700,
      endMs: 5300,
      speech: [
        { startMs: 2000, endMs: 3000 },
        { startMs: 4000, endMs: 5000 },
      ],
    })
    expect(chunk?.samples).toEqual(ramp(1.7 * SECOND, 5.3 * SECOND))
  })

  test('pads no further than the audio reaches', () => {
    expect(chunksOf(scripted([0.1, 3.9]), 4)).toMatchObject([{ startMs: 0, endMs: 4000 }])
  })

  test('where two pads would meet, each chunk gets its half', () => {
    const chunks = chunksOf(scripted([1, 13], [13.4, 17]), 20)
    expect(chunks.map(({ startMs, endMs }) => [startMs, endMs])).toEqual([
      [700, 13_200],
      [13_200, 17_300],
    ])
  })

  test('speech without a pause comes in pieces that follow each other without a gap', () => {
    const chunks = chunksOf(scripted([1, 61]), 65)
    expect(chunks[0]?.startMs).toBe(700)
    expect(chunks.at(-1)?.endMs).toBe(61_300)
    for (const [index, chunk] of chunks.entries()) {
      expect(chunk.samples.length).toBeLessThanOrEqual(15.6 * SECOND)
      if (index > 0) expect(chunk.startMs).toBe(chunks[index - 1]?.endMs)
    }
  })

  test('gives a chunk as soon as nothing can join it', () => {
    const chunker = new Chunker(scripted([1, 2], [30, 31]))
    expect([...chunker.push(ramp(0, 4 * SECOND))]).toEqual([])
    expect([...chunker.push(ramp(4 * SECOND, 5 * SECOND))]).toMatchObject([{ endMs: 2300 }])
  })

  test('feeds the detector whole windows, whatever comes in', () => {
    const detector = scripted()
    chunksOf(detector, 1, 333)
    expect(detector.windows.slice(0, -1).every((length) => length === 512)).toBe(true)
    expect(detector.windows.reduce((sum, length) => sum + length, 0)).toBe(SECOND)
  })

  test('gives nothing for silence', () => {
    expect(chunksOf(scripted(), 100)).toEqual([])
  })

  test('the same audio gives the same chunks, however it comes in', () => {
    const script: Array<[number, number]> = [
      [1, 4],
      [5, 30],
      [31, 32],
      [40, 41],
    ]
    const whole = chunksOf(scripted(...script), 45, 45 * SECOND)
    expect(chunksOf(scripted(...script), 45, 700)).toEqual(whole)
    expect(whole.length).toBeGreaterThan(2)
  })
})

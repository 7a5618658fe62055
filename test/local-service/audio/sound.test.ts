import { describe, expect, it } from 'vitest'
import { joinedSpeech, separateSpeech } from '../../../src/local-service/audio/chunk-plan.ts'
import { Chunker } from '../../../src/local-service/audio/chunker.ts'
import { loudPart } from '../../../src/local-service/audio/sound.ts'
import type { Span, VoiceDetector } from '../../../src/local-service/audio/voice-detector.ts'

const SECOND = 16_000

/** A signal of so many seconds that sounds in the stretches given, in seconds. */
function signal(seconds: number, ...loud: Array<[number, number]>): Float32Array {
  const samples = new Float32Array(seconds * SECOND)
  for (const [from, to] of loud) samples.fill(0.1, from * SECOND, to * SECOND)
  return samples
}

describe('the loud part', () => {
  it('goes from the first to the last tenth of a second that is no silence', () => {
    expect(loudPart(signal(4, [1, 1.5], [2, 3]))).toEqual({ start: SECOND, end: 3 * SECOND })
  })

  it('is absent where all is silence, or the noise of a quiet room', () => {
    expect(loudPart(new Float32Array(SECOND))).toBeUndefined()
    expect(loudPart(new Float32Array(SECOND).fill(0.002))).toBeUndefined()
    expect(loudPart(new Float32Array(0))).toBeUndefined()
  })
})

/** Finds speech where it is told to, as soon as it has ended. */
function detector(...speech: Array<[number, number]>): VoiceDetector {
  let position = 0
  const left = speech.map(([start, end]): Span => ({ start: start * SECOND, end: end * SECOND }))
  const ended = () => left.splice(0, left.filter(({ end }) => end <= position).length)
  return {
    windowSamples: 512,
    accept(window) {
      position += window.length
      return ended()
    },
    finish: () => left.splice(0),
    get horizon() {
      return Math.min(position, left[0]?.start ?? position)
    },
  }
}

function cut(samples: Float32Array, speech: Array<[number, number]>, cutting = separateSpeech) {
  const chunker = new Chunker(detector(...speech), cutting)
  const chunks = []
  for (let from = 0; from < samples.length; from += 4096)
    chunks.push(...chunker.push(samples.subarray(from, from + 4096)))
  return [...chunks, ...chunker.finish()].map((chunk) => ({
    kind: chunk.speech.length > 0 ? 'speech' : 'sound',
    from: chunk.startMs / 1000,
    to: chunk.endMs / 1000,
    seconds: chunk.samples.length / SECOND,
  }))
}

describe('a model that tells events', () => {
  it('gets what sounds before, between and after the speech, in order', () => {
    const chunks = cut(signal(20, [0, 20]), [
      [3, 5],
      [9, 12],
    ])
    expect(chunks.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['sound', 0, 2.7],
      ['speech', 2.7, 5.3],
      ['sound', 5.3, 8.7],
      ['speech', 8.7, 12.3],
      ['sound', 12.3, 20],
    ])
    for (const { from, to, seconds } of chunks) expect(seconds).toBeCloseTo(to - from, 3)
  })

  it('gets no silence, and the sound without the silence around it', () => {
    const chunks = cut(signal(20, [3, 5], [8, 9]), [[3, 5]])
    expect(chunks.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['speech', 2.7, 5.3],
      ['sound', expect.closeTo(8, 0), expect.closeTo(9, 0)],
    ])
  })

  it('gets long music in pieces of fifteen seconds, as it comes', () => {
    const minute = signal(60, [0, 60])
    const chunker = new Chunker(detector(), separateSpeech)
    const pieces = [...chunker.push(minute)]
    expect(pieces.map(({ startMs, endMs }) => [startMs, endMs])).toEqual([
      [0, 15_000],
      [15_000, 30_000],
      [30_000, 45_000],
      [45_000, 60_000],
    ])
  })

  it('gets speech apart that half a second parts', () => {
    const speech: Array<[number, number]> = [
      [1, 2],
      [2.4, 3],
      [3.7, 5],
    ]
    const samples = signal(6, [1, 5])
    expect(cut(samples, speech).filter(({ kind }) => kind === 'speech')).toHaveLength(2)
    expect(cut(samples, speech, joinedSpeech)).toHaveLength(1)
  })
})

it('a model of words alone gets the speech alone', () => {
  expect(cut(signal(20, [0, 20]), [[3, 5]], joinedSpeech).map(({ kind }) => kind)).toEqual(['speech'])
})

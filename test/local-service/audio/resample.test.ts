import { expect, test } from 'vitest'
import { type LinearResampler, RecognitionSignal } from '../../../src/local-service/audio/resample.ts'

/** Drops every second sample, and holds the latest piece back until the next. */
function halving(): LinearResampler {
  let held = new Float32Array(0)
  return {
    resample(samples) {
      const ready = held
      held = samples.filter((_, index) => index % 2 === 0)
      return ready
    },
    flush: () => held,
  }
}

const made: number[] = []
const make = (fromRate: number) => {
  made.push(fromRate)
  return halving()
}

test('a signal at 16 kHz passes as it is', () => {
  const samples = Float32Array.of(1, 2, 3)
  const signal = new RecognitionSignal(make)
  expect(signal.push(samples, 16_000)).toEqual([samples])
  expect(signal.finish()).toEqual([])
})

test('what a resampler holds back comes out at the end, and before the rate changes', () => {
  made.length = 0
  const signal = new RecognitionSignal(make)
  const first = signal.push(Float32Array.of(1, 2, 3, 4), 32_000)
  const second = signal.push(Float32Array.of(5), 16_000)
  const third = signal.push(Float32Array.of(6, 7), 32_000)
  const values = [...first, ...second, ...third, ...signal.finish()].flatMap((samples) => [...samples])
  expect(values).toEqual([1, 3, 5, 6])
  expect(made).toEqual([32_000, 32_000])
})

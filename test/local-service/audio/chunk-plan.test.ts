import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { enqueue, planChunk } from '../../../src/local-service/audio/chunk-plan.ts'
import type { Span } from '../../../src/local-service/audio/voice-detector.ts'
import { tries } from '../../support/properties.ts'

const SECOND = 16_000
const seconds = (...pairs: Array<[number, number]>): Span[] =>
  pairs.map(([start, end]) => ({ start: start * SECOND, end: end * SECOND }))
const middle = ({ start, end }: Span) => (start + end) / 2
const forever = Number.POSITIVE_INFINITY

describe('planChunk', () => {
  test('joins neighbours up to two seconds apart', () => {
    const [first, second, third] = seconds([0, 1], [3, 4], [6.1, 7]) as [Span, Span, Span]
    expect(planChunk([first, second, third], forever, middle)).toEqual({
      spans: [first, second],
      rest: [third],
    })
  })

  test('joins no more than fifteen seconds', () => {
    const queue = seconds([0, 7], [8, 14], [14.5, 16])
    expect(planChunk(queue, forever, middle)).toEqual({ spans: queue.slice(0, 2), rest: queue.slice(2) })
  })

  test('waits while more may belong to the chunk', () => {
    const queue = seconds([0, 1])
    expect(planChunk(queue, 3 * SECOND, middle)).toBeUndefined()
    expect(planChunk(queue, 3 * SECOND + 1, middle)).toEqual({ spans: queue, rest: [] })
    expect(planChunk([], forever, middle)).toBeUndefined()
  })

  test('cuts long speech where it pauses', () => {
    const windows: Span[] = []
    const plan = planChunk(seconds([10, 50]), forever, (window) => {
      windows.push(window)
      return 20 * SECOND
    })
    expect(windows).toEqual(seconds([14, 25]))
    expect(plan).toEqual({ spans: seconds([10, 20]), rest: seconds([20, 50]) })
  })

  test('leaves no crumb behind a cut', () => {
    const [window] = seconds([4, 14]) as [Span]
    planChunk(seconds([0, 16]), forever, (given) => {
      expect(given).toEqual(window)
      return given.end
    })
  })

  test('a short phrase takes in a part of the long speech that follows', () => {
    const plan = planChunk(seconds([0, 1], [2, 40]), forever, ({ end }) => end)
    expect(plan?.spans).toEqual(seconds([0, 1], [2, 15]))
  })

  test('a chunk that is nearly full takes in no part', () => {
    const queue = seconds([0, 12.5], [13.5, 40])
    expect(planChunk(queue, forever, middle)).toEqual({ spans: queue.slice(0, 1), rest: queue.slice(1) })
  })

  test('every chunk is short, and all speech is in one', () => {
    const lengths = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 80_000 }), fc.integer({ min: 1, max: 640_000 })),
      {
        maxLength: 20,
      },
    )
    fc.assert(
      fc.property(lengths, (gaps) => {
        let position = 0
        const spans = gaps.map(([gap, length]) => {
          const start = position + gap
          position = start + length
          return { start, end: position }
        })
        const total = spans.reduce((sum, { start, end }) => sum + end - start, 0)
        let planned = 0
        for (let queue = spans; queue.length > 0; ) {
          const plan = planChunk(queue, forever, middle)
          expect(plan).toBeDefined()
          if (!plan) return
          expect(plan.spans.length).toBeGreaterThan(0)
          expect((plan.spans.at(-1) as Span).end - (plan.spans[0] as Span).start).toBeLessThanOrEqual(
            15 * SECOND,
          )
          planned += plan.spans.reduce((sum, { start, end }) => sum + end - start, 0)
          queue = plan.rest
        }
        expect(planned).toBe(total)
      }),
      tries(1, 100),
    )
  })
})

describe('enqueue', () => {
  test('joins what was reported in parts', () => {
    expect(enqueue(seconds([0, 30]), { start: 30 * SECOND, end: 35 * SECOND })).toEqual(seconds([0, 35]))
  })

  test('keeps apart what a pause separates', () => {
    expect(enqueue(seconds([0, 1]), { start: 1.1 * SECOND, end: 2 * SECOND })).toHaveLength(2)
  })
})

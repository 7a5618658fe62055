import { describe, expect, it } from 'vitest'
import { ConnectionError } from '../../src/dashscope/connection-error.ts'
import { mayRepeat, parseRetryAfter, pauseMs, withRetries } from '../../src/dashscope/retry.ts'
import { ApiError } from '../../src/errors.ts'
import { VirtualClock } from '../doubles/virtual-clock.ts'

const api = (status: number, retryable = true, retryAfterMs?: number) =>
  new ApiError('x', { status, serviceCode: 'Unknown', retryable, retryAfterMs })
const broken = (nothingSent: boolean) => new ConnectionError('x', { nothingSent })

describe('what may be repeated', () => {
  it.each([
    ['a 429', api(429), true, true],
    ['a 503', api(503), true, true],
    ['a 429 that is about the bill', api(429, false), false, false],
    ['a 500', api(500), true, false],
    ['a 504', api(504), true, false],
    ['a 400', api(400, false), false, false],
    ['a connection that was never made', broken(true), true, true],
    ['a connection that broke', broken(false), true, false],
    ['a fault of the program', new TypeError('x'), false, false],
  ])('after %s', (_name, error, always, whenRefused) => {
    expect(mayRepeat(error, 'always')).toBe(always)
    expect(mayRepeat(error, 'when-refused')).toBe(whenRefused)
  })
})

describe('the pause', () => {
  it('doubles, with a quarter of jitter to either side, up to half a minute', () => {
    expect([0, 1, 2, 10].map((failures) => pauseMs(broken(true), failures, 0.5))).toEqual([
      500, 1000, 2000, 30_000,
    ])
    expect(pauseMs(broken(true), 0, 0)).toBe(375)
    expect(pauseMs(broken(true), 0, 1)).toBe(625)
  })

  it('is longer after throttling, whose windows are a minute', () => {
    const pauses = [0, 1, 2, 3, 4].map((failures) => pauseMs(api(429), failures, 0.5))
    expect(pauses.reduce((sum, pause) => sum + pause)).toBeGreaterThanOrEqual(60_000)
  })

  it('is the server’s, as it is, but never over a minute', () => {
    expect(pauseMs(api(429, true, 3000), 4, 0)).toBe(3000)
    expect(pauseMs(api(429, true, 0), 4, 0)).toBe(0)
    expect(pauseMs(api(429, true, 1e9), 0, 0)).toBe(60_000)
  })
})

describe('Retry-After', () => {
  const now = Date.UTC(2026, 10, 23, 7, 0, 0)
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['1.5', 1500],
    ['Mon, 23 Nov 2026 07:00:30 GMT', 30_000],
    ['Mon, 23 Nov 2026 06:00:00 GMT', 0],
    ['-5', undefined],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j', (header, expected) => {
    expect(parseRetryAfter(header, now)).toBe(expected)
  })
})

it('waiting for a turn takes nothing from the time of a call', async () => {
  const clock = new VirtualClock()
  const remaining: number[] = []
  const attempt = async (remainingMs: number) => {
    remaining.push(remainingMs)
    if (remaining.length < 2) throw broken(true)
    return 'done'
  }
  const turn = () => clock.sleep(100_000)
  await expect(
    withRetries(attempt, { repeat: 'always', retries: 1, callTimeoutMs: 10_000, turn }, clock),
  ).resolves.toBe('done')
  expect(remaining).toEqual([10_000, 9500])
})

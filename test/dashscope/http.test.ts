import { getEventListeners } from 'node:events'
import { describe, expect, it } from 'vitest'
import type { Fault } from '../doubles/fault-server.ts'
import { openTransport as open } from './open-transport.ts'

const OK: Fault = { kind: 'reply', body: 'fine' }
const page = '<html><body>502 Bad Gateway</body></html>'

describe('a call that may be repeated', () => {
  it.each<[string, Fault]>([
    ['a reset before the request was read', { kind: 'reset-before' }],
    ['a reset after it', { kind: 'reset-after' }],
    ['a body that ends early', { kind: 'cut-body', body: 'fi' }],
    ['a compressed body that ends early', { kind: 'broken-gzip', truncated: true }],
    ['a web page from a gateway', { kind: 'reply', status: 502, body: page }],
    ['a 503', { kind: 'reply', status: 503, body: { code: 'ModelUnavailable', message: 'later' } }],
    ['a 429', { kind: 'reply', status: 429, body: { code: 'Throttling', message: 'slower' } }],
  ])('survives %s', async (_name, fault) => {
    const { get, server } = await open([fault, OK])
    await expect(get()).resolves.toBe('fine')
    expect(server.requests).toHaveLength(2)
  })

  it('is given up after its retries, each after a longer pause', async () => {
    const { get, server, clock } = await open([{ kind: 'reply', status: 502, body: page }])
    await expect(get()).rejects.toMatchObject({
      code: 'api',
      status: 502,
      serviceCode: 'Unknown',
      message: 'The service answered with HTTP 502 and a web page.',
      retryable: true,
    })
    expect(server.requests).toHaveLength(6)
    expect(clock.sleepsMs).toEqual([500, 1000, 2000, 4000, 8000])
  })

  it('is given up earlier when the next pause would outlast its time', async () => {
    const { get, server } = await open([{ kind: 'reset-after' }], { limits: { callTimeoutMs: 2000 } })
    await expect(get()).rejects.toMatchObject({ code: 'network', retryable: true })
    expect(server.requests).toHaveLength(3)
  })

  it.each([400, 401, 403, 404, 409, 413, 415])('is not repeated after a %i', async (status) => {
    const { get, server } = await open([{ kind: 'reply', status, body: '{}' }])
    await expect(get()).rejects.toMatchObject({ status, retryable: false })
    expect(server.requests).toHaveLength(1)
  })

  it('waits as long as the server says, up to a minute and without jitter', async () => {
    const throttled = (after: string): Fault => ({
      kind: 'reply',
      status: 429,
      headers: { 'retry-after': after },
    })
    const date = new Date(1_000_000_000_000 + 50_000).toUTCString()
    const { get, clock } = await open([
      throttled('7'),
      throttled('3600'),
      throttled('soon'),
      throttled(date),
      OK,
    ])
    await expect(get()).resolves.toBe('fine')
    // 7 + 60 + 8 seconds have passed when the date is read, which is over by then.
    expect(clock.sleepsMs).toEqual([7000, 60_000, 8000, 0])
  })
})

describe('time', () => {
  it.each<[string, Fault]>([
    ['an answer that never comes', { kind: 'stall' }],
    ['a body that stops in the middle', { kind: 'stall-body' }],
  ])('runs out for %s, and the call is repeated', async (_name, fault) => {
    const { get, server, clock } = await open([fault, OK], { automatic: false })
    const call = get()
    await server.received(1)
    await clock.advance(60_000)
    while (clock.sleepsMs.length === 0) await new Promise(setImmediate)
    await clock.advance(500)
    await expect(call).resolves.toBe('fine')
  })

  it('running out is told with the host and the seconds', async () => {
    const { get, server, clock } = await open([{ kind: 'stall' }], {
      automatic: false,
      limits: { retries: 0 },
    })
    const call = get()
    call.catch(() => {})
    await server.received(1)
    await clock.advance(60_000)
    await expect(call).rejects.toMatchObject({
      code: 'network',
      message: expect.stringMatching(/^127\.0\.0\.1:\d+ did not answer within 60 s\.$/),
    })
  })

  it('is not left running when a call is over', async () => {
    const { get, clock } = await open([OK], { automatic: false })
    await get()
    expect(clock.waiting).toBe(0)
  })
})

describe('stopping', () => {
  it.each<[string, Fault]>([
    ['while it waits for the answer', { kind: 'stall' }],
    ['while it reads the body', { kind: 'stall-body' }],
    ['while it pauses before the next attempt', { kind: 'reply', status: 503 }],
  ])('a call %s ends it at once, with the caller’s own reason', async (_name, fault) => {
    const { get, server } = await open([fault], { automatic: false })
    const controller = new AbortController()
    const call = get({ signal: controller.signal })
    call.catch(() => {})
    await server.received(1)
    const reason = new Error('enough')
    controller.abort(reason)
    await expect(call).rejects.toBe(reason)
    expect(server.requests).toHaveLength(1)
  })

  it('by one signal is possible for many calls, which all let go of it', async () => {
    const { http, server, clock } = await open([{ kind: 'stall' }], {
      automatic: false,
      limits: { retries: 0 },
    })
    const warnings: Error[] = []
    const note = (warning: Error) => warnings.push(warning)
    process.on('warning', note)
    const { signal } = new AbortController()
    const request = { method: 'GET', url: server.baseUrl } as const
    const calls = Array.from({ length: 20 }, () =>
      http.repeatedly('always', { signal }, (limits) => http.sendOnce(request, signal, limits)),
    )
    const ended = Promise.allSettled(calls)
    await server.received(20)
    expect(getEventListeners(signal, 'abort')).toHaveLength(20)
    await clock.advance(60_000)
    await ended
    process.off('warning', note)
    expect(warnings).toEqual([])
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  it('before the start sends nothing', async () => {
    const { get, server } = await open([OK])
    await expect(get({ signal: AbortSignal.abort('no') })).rejects.toBe('no')
    expect(server.requests).toHaveLength(0)
  })
})

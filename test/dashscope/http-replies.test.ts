import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { Fault } from '../doubles/fault-server.ts'
import { openTransport as open } from './open-transport.ts'

describe('a reply', () => {
  it.each(['gzip', 'br'] as const)('in %s is read', async (encoding) => {
    const { get } = await open([{ kind: 'reply', body: 'Größe', encoding }])
    await expect(get()).resolves.toBe('Größe')
  })

  it('that says gzip and is not is named as such', async () => {
    const { get } = await open([{ kind: 'broken-gzip' }])
    await expect(get()).rejects.toMatchObject({
      code: 'protocol',
      message: expect.stringContaining('decompressed'),
    })
  })

  it('in an encoding that was not asked for is refused', async () => {
    const { get } = await open([{ kind: 'reply', headers: { 'content-encoding': 'zstd' }, body: 'x' }])
    await expect(get()).rejects.toMatchObject({ code: 'protocol', message: expect.stringContaining('zstd') })
  })

  it.each<Fault>([{ kind: 'endless' }, { kind: 'endless', encoding: 'gzip' }])(
    'that never ends is cut off while it comes in: %o',
    async (fault) => {
      const { get } = await open([fault], { limits: { maxReplyBytes: 4 * 1_048_576 } })
      await expect(get()).rejects.toMatchObject({
        code: 'protocol',
        message: 'The reply is larger than 4 MiB.',
      })
    },
  )

  it('whose words never end still has a status', async () => {
    const { get } = await open([{ kind: 'endless', status: 404 }])
    await expect(get()).rejects.toMatchObject({ status: 404, serviceCode: 'Unknown' })
  })

  it('that leads elsewhere is not followed', async () => {
    const { get, server } = await open([
      { kind: 'reply', status: 302, headers: { location: 'http://127.0.0.1:1/' } },
    ])
    await expect(get()).rejects.toMatchObject({ status: 302, advice: expect.stringContaining('base URL') })
    expect(server.requests).toHaveLength(1)
  })

  it('from the object store is read out of its XML', async () => {
    const body =
      '<?xml version="1.0"?>\n<Error>\n<Code>AccessDenied</Code>\n<Message>Request has expired.</Message></Error>'
    const { get } = await open([{ kind: 'reply', status: 403, body }])
    await expect(get()).rejects.toMatchObject({
      serviceCode: 'AccessDenied',
      message: 'AccessDenied: Request has expired.',
      advice: expect.stringContaining('24 hours'),
    })
  })

  it('with msg in the place of message is read', async () => {
    const { get } = await open([
      { kind: 'reply', status: 400, body: { code: 'InvalidURL', msg: 'bad', request_id: 'r' } },
    ])
    await expect(get()).rejects.toMatchObject({ message: 'InvalidURL: bad', requestId: 'r' })
  })
})

describe('secrets', () => {
  const leaks = /topsecret|abcd1234|sk-1234567890|LTAI99/

  it.each<[string, Fault]>([
    ['a broken connection', { kind: 'reset-after' }],
    [
      'a reply that quotes them',
      {
        kind: 'reply',
        status: 400,
        body: {
          code: 'InvalidApiKey',
          message: 'topsecret sk-1234567890 https://h/p?Signature=abcd1234&OSSAccessKeyId=LTAI99',
        },
      },
    ],
    ['a page that quotes them', { kind: 'reply', status: 502, body: '<html>Bearer topsecret</html>' }],
    ['a broken body', { kind: 'broken-gzip' }],
  ])('do not show in the error of %s, however closely one looks', async (_name, fault) => {
    const { get } = await open([fault], { limits: { retries: 0 } })
    const error = await get().catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(Error)
    expect(inspect(error, { depth: 20, showHidden: true })).not.toMatch(leaks)
  })
})

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { SourceError } from '../../../src/local-service/media/source-error.ts'
import { SourceFetcher, type SourceFetchOptions } from '../../../src/local-service/media/source-fetch.ts'

const content = Buffer.alloc(6000, 'audio ')

/** A web server that is there until the test ends; gives its origin. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function fetching(options: Partial<SourceFetchOptions> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'source-fetch-'))
  const fetcher = new SourceFetcher({ allowPrivate: true, maxBytes: 1024 * 1024, ...options })
  onTestFinished(async () => {
    await fetcher.close()
    await rm(folder, { recursive: true })
  })
  const path = join(folder, 'source')
  return {
    files: () => readdir(folder),
    bytes: () => readFile(path),
    fetch: (url: string, signal = new AbortController().signal) => fetcher.fetch(new URL(url), path, signal),
    /** The failure, once it is sure that it left no file. */
    async failure(url: string): Promise<SourceError> {
      const error = await fetcher
        .fetch(new URL(url), path, new AbortController().signal)
        .catch((thrown) => thrown)
      expect(error).toBeInstanceOf(SourceError)
      expect(await readdir(folder)).toEqual([])
      return error
    },
  }
}

function answer(
  status: number,
  headers: Record<string, string> = {},
  body: Buffer | string = content,
): RequestListener {
  return (_request, response) => void response.writeHead(status, headers).end(body)
}

test('a source is kept byte for byte, and no key is sent for it', async () => {
  const asked: IncomingMessage[] = []
  const origin = await serve((request, response) => {
    asked.push(request)
    response.end(content)
  })
  const { fetch, bytes } = await fetching()
  await fetch(`${origin}/a%20b/%E5%A3%B0.wav?token=a%2Fb&x=1`)
  expect(await bytes()).toEqual(content)
  expect(asked[0]?.url).toBe('/a%20b/%E5%A3%B0.wav?token=a%2Fb&x=1')
  expect(asked[0]?.headers).not.toHaveProperty('authorization')
})

test('a source that is sent compressed is kept as it was before', async () => {
  const origin = await serve(answer(200, { 'content-encoding': 'gzip' }, gzipSync(content)))
  const { fetch, bytes } = await fetching()
  await fetch(origin)
  expect(await bytes()).toEqual(content)
})

test.each([
  [401, 'FILE_403_FORBIDDEN'],
  [403, 'FILE_403_FORBIDDEN'],
  [404, 'FILE_404_NOT_FOUND'],
  [410, 'FILE_404_NOT_FOUND'],
  [429, 'InvalidFile.DownloadFailed'],
  [500, 'FILE_SERVER_ERROR'],
  [503, 'FILE_SERVER_ERROR'],
])('HTTP %i is %s', async (status, code) => {
  const origin = await serve(answer(status))
  const { failure } = await fetching()
  const { serviceCode, message } = await failure(`${origin}/a.wav?Signature=secret`)
  expect(serviceCode).toBe(code)
  expect(message).toBe(
    `The audio file cannot be downloaded: ${new URL(origin).host} answered with HTTP ${status}.`,
  )
})

describe('redirects', () => {
  test.each([301, 302, 303, 307, 308])(
    'with %i are followed, up to five, also to relative addresses',
    async (status) => {
      const origin = await serve(({ url }, response) => {
        const step = Number(url?.slice(1))
        if (step < 5) response.writeHead(status, { location: `${step + 1}` }).end('elsewhere')
        else response.end(content)
      })
      const { fetch, bytes } = await fetching()
      await fetch(`${origin}/0`)
      expect(await bytes()).toEqual(content)
    },
  )

  test('in a circle end in a failure', async () => {
    let asked = 0
    const origin = await serve((_request, response) => {
      asked++
      response.writeHead(302, { location: '/again?secret=1' }).end()
    })
    const { failure } = await fetching()
    const { serviceCode, message } = await failure(origin)
    expect(serviceCode).toBe('InvalidFile.DownloadFailed')
    expect(message).toMatch(/redirects more than 5 times\.$/)
    expect(asked).toBe(6)
  })

  test.each(['file:///etc/passwd', 'ftp://example.com/a', 'data:audio/wav,x', 'http://', ''])(
    'to %j are not followed',
    async (location) => {
      const origin = await serve(answer(302, { location }, ''))
      const { failure } = await fetching()
      expect((await failure(origin)).message).toContain('redirects to nothing that can be fetched')
    },
  )

  test('to a private address are refused where those are', async () => {
    const { failure } = await fetching({ allowPrivate: false })
    const { serviceCode, message, advice } = await failure('http://169.254.169.254/latest?token=secret')
    expect(serviceCode).toBe('InvalidFile.DownloadFailed')
    expect(message).toContain('169.254.169.254 leads to a private address')
    expect(advice).toContain('--allow-private-sources')
  })
})

describe('where private addresses are refused', () => {
  test.each([
    'http://127.0.0.1',
    'http://localhost',
    'http://0x7f.1',
    'http://2130706433',
    'http://[::1]',
    'http://[::ffff:127.0.0.1]',
    'http://0.0.0.0',
  ])('%s is not even connected to', async (url) => {
    const listener = vi.fn(answer(200))
    const { port } = new URL(await serve(listener))
    const { failure } = await fetching({ allowPrivate: false })
    expect((await failure(`${url}:${port}/`)).message).toContain('private address')
    expect(listener).not.toHaveBeenCalled()
  })
})

describe('a source that is too large', () => {
  test('by its own word is not read', async () => {
    const origin = await serve(
      (_request, response) => void response.writeHead(200, { 'content-length': '2000000' }).write('x'),
    )
    const { failure } = await fetching({ maxBytes: 1024 * 1024 })
    expect(await failure(origin)).toMatchObject({
      serviceCode: 'FILE_TOO_LARGE',
      message: expect.stringContaining('is larger than 1 MiB.'),
    })
  })

  test('and never ends is left at the limit', async () => {
    let gone = false
    const origin = await serve((_request, response) => {
      const send = () => {
        while (!response.destroyed && response.write(content));
      }
      response.on('drain', send).on('close', () => {
        gone = true
      })
      send()
    })
    const { failure } = await fetching({ maxBytes: 1024 * 1024 })
    expect((await failure(origin)).serviceCode).toBe('FILE_TOO_LARGE')
    await expect.poll(() => gone).toBe(true)
  })

  test('by one byte is refused, and at the limit taken', async () => {
    const origin = await serve(answer(200))
    expect((await (await fetching({ maxBytes: content.length - 1 })).failure(origin)).serviceCode).toBe(
      'FILE_TOO_LARGE',
    )
    const { fetch, bytes } = await fetching({ maxBytes: content.length })
    await fetch(origin)
    expect(await bytes()).toEqual(content)
  })

  test('only when unpacked is refused as well', async () => {
    const bomb = gzipSync(Buffer.alloc(10 * 1024 * 1024))
    const origin = await serve(answer(200, { 'content-encoding': 'gzip' }, bomb))
    const { failure } = await fetching({ maxBytes: 1024 * 1024 })
    expect((await failure(origin)).serviceCode).toBe('FILE_TOO_LARGE')
  })
})

describe('a connection that fails', () => {
  const breaking: Array<[string, (response: ServerResponse) => unknown, RegExp]> = [
    [
      'in the middle of a file of known length',
      (response) => response.writeHead(200, { 'content-length': '100' }).write('x', () => response.destroy()),
      /broke the connection before the file was complete\.$/,
    ],
    [
      'in the middle of a file of unknown length',
      (response) => response.write('x', () => response.destroy()),
      /broke the connection before the file was complete\.$/,
    ],
    [
      'before the answer',
      (response) => response.destroy(),
      /broke the connection before the file was complete\.$/,
    ],
    ['by silence before the answer', () => {}, /did not answer in time\.$/],
    [
      'by silence in the middle',
      (response) => response.writeHead(200, { 'content-length': '100' }).write('x'),
      /stopped sending in the middle of the file\.$/,
    ],
  ]

  test.each(breaking)('%s fails the source', async (_when, misbehave, message) => {
    const origin = await serve((_request, response) => void misbehave(response))
    const { failure } = await fetching({ stallTimeoutMs: 50 })
    const error = await failure(`${origin}/a.wav?Signature=secret`)
    expect(error.serviceCode).toBe('InvalidFile.DownloadFailed')
    expect(error.message).toMatch(message)
    expect(error.message).toContain(new URL(origin).host)
    expect(error.message).not.toContain('secret')
  })

  test('since nobody listens fails the source', async () => {
    const { failure } = await fetching()
    expect((await failure('http://127.0.0.1:9/a.wav')).message).toMatch(
      /127\.0\.0\.1:9 refuses connections\.$/,
    )
  })

  test('since the name is unknown fails the source', async () => {
    const { failure } = await fetching({ allowPrivate: false })
    expect((await failure('http://nowhere.invalid/a.wav?key=secret')).message).toMatch(
      /nowhere\.invalid (is not a known host name|could not be looked up)\.$/,
    )
  })
})

test('an abort ends a download at once and leaves no file', async () => {
  const stop = new AbortController()
  const origin = await serve(
    (_request, response) => void response.writeHead(200, { 'content-length': '100' }).write('x'),
  )
  const { fetch, files } = await fetching()
  const fetched = fetch(origin, stop.signal)
  await expect.poll(files).toEqual(['source'])
  stop.abort(new Error('enough'))
  await expect(fetched).rejects.toThrow('enough')
  expect(await files()).toEqual([])
})

function useProxy(address: string): void {
  for (const name of ['http_proxy', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'])
    vi.stubEnv(name, undefined)
  vi.stubEnv('HTTP_PROXY', address)
  onTestFinished(() => void vi.unstubAllEnvs())
}

describe('where private addresses are for sources that name them', () => {
  test('such a source is fetched, also where it leads to another', async () => {
    const target = await serve(answer(200))
    const origin = await serve(answer(302, { location: target }, ''))
    const { fetch, bytes } = await fetching({ allowPrivate: 'named' })
    await fetch(origin)
    expect(await bytes()).toEqual(content)
  })

  test('no host elsewhere leads to one, however it writes it', async () => {
    const secret = vi.fn(answer(200))
    const { port } = new URL(await serve(secret))
    // Every name that is not known here is the proxy's to find, as one on the internet.
    const locations = ['127.0.0.1', 'localhost', '[::ffff:7f00:1]', '0x7f.1'].map(
      (host) => `http://${host}:${port}/`,
    )
    for (const location of locations) {
      useProxy(await serve(answer(302, { location }, '')))
      const { failure } = await fetching({ allowPrivate: 'named' })
      expect((await failure('http://elsewhere.invalid/talk.mp3')).message, location).toContain(
        'leads to a private address',
      )
    }
    expect(secret).not.toHaveBeenCalled()
  })

  test.each(['169.254.169.254', '100.100.100.200', '[fd00:ec2::254]', '[::ffff:a9fe:a9fe]'])(
    'none names %s, where a cloud keeps the keys of its machines',
    async (host) => {
      const { failure } = await fetching({ allowPrivate: 'named' })
      expect((await failure(`http://${host}/latest/api/token`)).message).toContain('private address')
    },
  )

  test('nor does one by going on to a third host first', async () => {
    const secret = vi.fn(answer(200))
    const location = await serve(secret)
    const proxy = await serve(({ url }, response) => {
      const next = url?.includes('first') ? 'http://second.invalid/' : location
      response.writeHead(302, { location: next }).end()
    })
    useProxy(proxy)
    const { failure } = await fetching({ allowPrivate: 'named' })
    expect((await failure('http://first.invalid/')).message).toContain('private address')
    expect(secret).not.toHaveBeenCalled()
  })
})

test('a source that comes steadily and never ends is given up', async () => {
  const origin = await serve((_request, response) => {
    const drip = setInterval(() => response.write('.'), 5)
    response.on('close', () => clearInterval(drip))
  })
  const { failure } = await fetching({ longestMs: 100 })
  expect((await failure(origin)).message).toMatch(/did not send the whole file within 1 minutes?\.$/)
})

describe("the environment's proxy", () => {
  test('is not used for this machine', async () => {
    const proxy = vi.fn(answer(502))
    useProxy(await serve(proxy))
    const origin = await serve(answer(200))
    const { fetch, bytes } = await fetching()
    await fetch(origin)
    expect(await bytes()).toEqual(content)
    expect(proxy).not.toHaveBeenCalled()
  })

  test('is used for everything else, and asked for no private address', async () => {
    const asked: Array<string | undefined> = []
    const proxy = await serve(({ url }, response) => {
      asked.push(url)
      response.end(content)
    })
    useProxy(proxy)
    const { fetch, bytes } = await fetching({ allowPrivate: false })
    await fetch('http://nowhere.invalid/a.wav?x=1')
    expect(await bytes()).toEqual(content)
    expect(asked).toEqual(['http://nowhere.invalid/a.wav?x=1'])
    await expect(fetch('http://10.0.0.1/a.wav')).rejects.toThrow('private address')
    expect(asked).toHaveLength(1)
  })

  test('that is no address is told without its password', async () => {
    useProxy('secret@')
    const { failure } = await fetching()
    expect((await failure('http://nowhere.invalid/')).message).toBe(
      'The audio file cannot be downloaded: the proxy in HTTP_PROXY or HTTPS_PROXY is not a URL.',
    )
  })
})

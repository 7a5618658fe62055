import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished, vi } from 'vitest'
import { ContentIds } from '../../src/sources/content-id.ts'

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function contentIdOf(url: string): Promise<string | undefined> {
  const ids = new ContentIds()
  onTestFinished(() => ids.close())
  return ids.of({ kind: 'url', name: url, url })
}

const tagged: RequestListener = (_request, response) => void response.writeHead(200, { etag: '"1"' }).end()

it('asks the host of a source, also through its redirects', async () => {
  const target = await serve(tagged)
  const origin = await serve((_request, response) => void response.writeHead(302, { location: target }).end())
  expect(await contentIdOf(`${origin}/talk.mp3`)).toBe(`url ${origin}/talk.mp3 "1" `)
})

it('lets no host elsewhere lead it into a network of its own', async () => {
  const secret = vi.fn(tagged)
  const location = await serve(secret)
  // Every name that is not known here is the proxy's to find, as one on the internet.
  const proxy = await serve((_request, response) => void response.writeHead(302, { location }).end())
  for (const name of ['http_proxy', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'])
    vi.stubEnv(name, undefined)
  vi.stubEnv('HTTP_PROXY', proxy)
  onTestFinished(() => void vi.unstubAllEnvs())
  expect(await contentIdOf('http://elsewhere.invalid/talk.mp3')).toBeUndefined()
  expect(secret).not.toHaveBeenCalled()
})

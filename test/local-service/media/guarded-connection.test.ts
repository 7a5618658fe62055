import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { request } from 'undici'
import { expect, onTestFinished, test, vi } from 'vitest'
import { isGuardedAddress } from '../../../src/local-service/media/guarded-address.ts'
import { GuardedConnections, isPrivateHost } from '../../../src/local-service/media/guarded-connection.ts'

const answers = vi.hoisted((): string[][] => [])

// A name server whose answers change from one question to the next.
vi.mock('node:dns', async (original) => ({
  ...(await original<typeof import('node:dns')>()),
  lookup: (_host: string, _options: object, done: (error: null, found: object[]) => void) =>
    done(
      null,
      (answers.shift() ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    ),
}))

test('a name that turns private between the check and the connection is not connected to', async () => {
  const listener = vi.fn((_request, response) => response.end('secret'))
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const connections = new GuardedConnections({ refuses: isGuardedAddress, stallTimeoutMs: 1000 })
  onTestFinished(() => connections.close())
  answers.push(['93.184.216.34'], ['127.0.0.1'])
  const url = new URL(`http://rebinding.test:${(server.address() as AddressInfo).port}/`)
  const dispatcher = await connections.dispatcherFor(url)
  await expect(request(url, { dispatcher })).rejects.toThrow('rebinding.test leads to a private address.')
  expect(answers).toEqual([])
  expect(listener).not.toHaveBeenCalled()
})

test('a name with one private address among public ones is refused', async () => {
  const connections = new GuardedConnections({ refuses: isGuardedAddress, stallTimeoutMs: 1000 })
  onTestFinished(() => connections.close())
  answers.push(['93.184.216.34', '::1'])
  await expect(connections.dispatcherFor(new URL('http://mixed.test/'))).rejects.toThrow('private address')
})

test('a name is private only where it leads nowhere else', async () => {
  answers.push(['10.0.0.1', '93.184.216.34'], ['10.0.0.1', 'fd00::1'], [])
  expect(await isPrivateHost('mixed.test')).toBe(false)
  expect(await isPrivateHost('intranet.test')).toBe(true)
  expect(await isPrivateHost('unknown.test')).toBe(false)
})

import { existsSync } from 'node:fs'
import { Server } from 'node:http'
import { createServer } from 'node:net'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { RecognitionRequest } from '../../src/local-service/recognition.ts'
import { IDLE_CONNECTION_MS } from '../../src/local-service/server.ts'
import { startLocalService } from '../../src/local-service/service.ts'
import { json, openTestService, scriptedRecognizer, type TaskBody, wavBytes } from './test-service.ts'

const recognize = scriptedRecognizer()

describe('closing', () => {
  const rejected = vi.fn()
  afterEach(() => void process.off('unhandledRejection', rejected))

  test('ends work, connections and files at once, and nothing is left unhandled', async () => {
    process.on('unhandledRejection', rejected)
    const asked: RecognitionRequest[] = []
    const signals: AbortSignal[] = []
    const service = await openTestService(
      {
        recognize: (request, _onProgress, signal) => {
          asked.push(request)
          signals.push(signal)
          return new Promise((_resolve, reject) =>
            signal.addEventListener('abort', () => reject(signal.reason)),
          )
        },
      },
      'socket',
    )
    const url = await service.upload(wavBytes())
    const body = { model: 'moonshine-tiny', input: { file_urls: [url, url] } }
    await json<TaskBody>(service.submit(body, { 'x-dashscope-ossresourceresolve': 'enable' }))
    await expect.poll(() => asked.length).toBeGreaterThan(0)
    await service.close()
    expect(signals.every(({ aborted }) => aborted)).toBe(true)
    expect(existsSync(asked[0]?.path ?? '')).toBe(false)
    await expect(service.api('/tasks/')).rejects.toThrow()
    await new Promise((resolve) => setImmediate(resolve))
    expect(rejected).not.toHaveBeenCalled()
  })

  test('leaves no socket or server open', async () => {
    const open = () =>
      process.getActiveResourcesInfo().filter((kind) => /^TCP.*(Server|Socket)?Wrap$/.test(kind)).length
    const before = open()
    const service = await startLocalService({ recognize })
    await fetch(`${service.baseUrl}/tasks/`, { headers: { authorization: `Bearer ${service.apiKey}` } })
    expect(open()).toBeGreaterThan(before)
    await service.close()
    await expect.poll(open).toBeLessThanOrEqual(before)
  })
})

test('a connection on which nothing moves is ended', async () => {
  const limited = vi.spyOn(Server.prototype, 'setTimeout')
  onTestFinished(() => limited.mockRestore())
  onTestFinished((await startLocalService({ recognize })).close)
  expect(limited).toHaveBeenCalledWith(IDLE_CONNECTION_MS)
})

describe('the address of a service', () => {
  test('is on this machine alone, unless told otherwise', async () => {
    const service = await startLocalService({ recognize })
    onTestFinished(service.close)
    expect(service.baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/v1$/)
  })

  test('is one to go to, when it listens at all of them', async () => {
    const service = await startLocalService({ recognize, host: '0.0.0.0' })
    onTestFinished(service.close)
    expect(service.baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/v1$/)
    expect((await fetch(`${service.baseUrl}/tasks/`)).status).toBe(401)
  })

  test('that is taken is refused with a way out, and leaves nothing open', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void other.close())
    const { port } = other.address() as { port: number }
    const before = process.listenerCount('exit')
    await expect(startLocalService({ recognize, port })).rejects.toMatchObject({
      code: 'input',
      message: `The service cannot listen at 127.0.0.1, port ${port}: another program has it.`,
      advice: 'Port 0 takes any free one.',
    })
    expect(process.listenerCount('exit')).toBe(before)
  })
})

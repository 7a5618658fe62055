import { describe, expect, test } from 'vitest'
import { allowedHostNames } from '../../../src/local-service/http/access.ts'
import { json, openTestService, type PolicyBody, sendWithHost } from '../test-service.ts'

describe('a request that names the host', () => {
  test.each([
    '127.0.0.1',
    '127.0.0.1:8080',
    'localhost:1',
    'LocalHost.',
    '[::1]:8080',
    'transcribe.test',
    'TRANSCRIBE.test.:443',
    '192.0.2.7:80',
    '[2001:db8::1]:80',
  ])('%s is served, and pointed back to it', async (host) => {
    const allowedHosts = ['Transcribe.Test', '192.0.2.7', '[2001:DB8::1]']
    const service = await openTestService({ allowedHosts }, 'socket')
    const { status, body } = await sendWithHost(service.origin, host, service.apiKey)
    expect(status).toBe(200)
    expect(JSON.parse(body).data.upload_host).toBe(`http://${host}/store`)
  })

  test.each([
    'evil.test',
    'localhost.evil.test',
    'transcribe.test.evil.test',
    '127.0.0.1.evil.test',
    '10.0.0.1',
    'user@localhost',
  ])('%s is refused', async (host) => {
    const service = await openTestService({ allowedHosts: ['transcribe.test'] }, 'socket')
    const { status, body } = await sendWithHost(service.origin, host, service.apiKey)
    expect([400, 403]).toContain(status)
    expect(body).not.toContain('upload_host')
  })
})

test('a request from a web page is refused, key or not, wherever the page is from', async () => {
  const service = await openTestService({}, 'socket')
  for (const origin of ['https://evil.test', 'null', service.origin]) {
    const reply = await service.api('/tasks/', { headers: { origin } })
    expect(reply.status).toBe(403)
    expect(await json(reply)).toMatchObject({
      code: 'AccessDenied',
      message: 'Requests from web pages are not served.',
    })
  }
})

test('an unknown address is answered in JSON, under the key', async () => {
  const service = await openTestService()
  expect((await service.send('/api/v1/nothing')).status).toBe(401)
  const reply = await service.api('/nothing')
  expect(reply.status).toBe(404)
  expect(await json(reply)).toEqual({
    code: 'NotFound',
    message: expect.any(String),
    request_id: expect.any(String),
  })
})

describe('the names that let others in', () => {
  test('are those given and the address listened at', () => {
    expect([...allowedHostNames(['Name.'], '192.0.2.1')].sort()).toEqual(['192.0.2.1', 'name'])
    expect([...allowedHostNames([], '2001:db8::1')]).toEqual(['[2001:db8::1]'])
  })

  test.each(['0.0.0.0', '::'])('are only those given when listening at %s', (host) => {
    expect([...allowedHostNames(['name:8080'], host)]).toEqual(['name'])
  })

  test.each(['http://name', 'a b', ''])('are no %j', (name) => {
    expect(() => allowedHostNames([name], '127.0.0.1')).toThrow('is not a host name.')
  })
})

test('a key that everybody has is refused at the start', async () => {
  for (const apiKey of ['', ' ', 'a b']) {
    await expect(openTestService({ apiKey })).rejects.toThrow('must not be empty or hold spaces')
  }
})

test('a key is new at each start unless it is given', async () => {
  const keys = await Promise.all([
    openTestService(),
    openTestService(),
    openTestService({ apiKey: 'my-own' }),
  ])
  expect(new Set(keys.map(({ apiKey }) => apiKey)).size).toBe(3)
  expect(keys[2]?.apiKey).toBe('my-own')
  expect(
    (await json<PolicyBody>(keys[2].api('/uploads?action=getPolicy&model=moonshine-tiny'))).data,
  ).toBeDefined()
})

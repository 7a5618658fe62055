import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openTestService } from '../local-service/test-service.ts'
import { tries } from '../support/properties.ts'

const urls = fc.array(
  fc.oneof(fc.constantFrom('http://127.0.0.1:1/a', 'oss://x', 'http://[', 'https://a b'), fc.string()),
)
const names = fc.constantFrom(
  'channel_id',
  'language_hints',
  'special_word_filter',
  'corpus',
  '__proto__',
  'constructor',
  'x',
)
const models = fc.constantFrom('moonshine-tiny', 'sensevoice-v1', '__proto__', 'constructor', 'toString')
const body = fc.record(
  {
    model: fc.oneof(models, fc.jsonValue()),
    input: fc.oneof(
      fc.record({ file_urls: urls, file_url: fc.jsonValue() }, { requiredKeys: [] }),
      fc.jsonValue(),
    ),
    parameters: fc.oneof(fc.dictionary(names, fc.jsonValue()), fc.jsonValue()),
    resources: fc.jsonValue(),
  },
  { requiredKeys: [] },
)
const nested = (depth: number) =>
  `{"model":"moonshine-tiny","input":${'{"file_urls":'.repeat(depth)}1${'}'.repeat(depth)}}`

test('a submit of any shape is taken or refused; the service never fails at one', async () => {
  const service = await openTestService()
  const send = async (text: string) => {
    expect((await service.submit(text)).status).toBeLessThan(500)
  }
  const property = fc.asyncProperty(
    fc.oneof(
      body.map((value) => JSON.stringify(value)),
      fc.json(),
      fc.string(),
    ),
    send,
  )
  await fc.assert(property, tries(61, 400))
  for (const text of ['['.repeat(4_000_000), nested(200_000)]) await send(text)
}, 30_000)

const segment = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => encodeURIComponent(text.toWellFormed())),
  fc.constantFrom('%E0%A4%A', '%', '%2e%2e', '..', '%00', '%2F..%2F', 'x'.repeat(5000)),
)
const paths = fc.tuple(
  fc.constantFrom(
    '/',
    '/api/',
    '/api/v1/tasks/',
    '/results/',
    '/store',
    '/api/v1/uploads?action=',
    '/api/v1/tasks/?page_no=',
  ),
  segment,
  fc.constantFrom('', '/cancel', '-1.json?Expires=99&Signature=x'),
)

test('nor at any address, with the key or without', async () => {
  const service = await openTestService()
  const property = fc.asyncProperty(
    fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'HEAD'),
    paths.map((parts) => parts.join('')),
    async (method, path) => {
      const authorization = `Bearer ${service.apiKey}`
      expect((await service.send(path, { method, headers: { authorization } })).status).toBeLessThan(500)
      const { status } = await service.send(path, { method })
      expect([400, 401, 403, 404]).toContain(status)
    },
  )
  await fc.assert(property, tries(62, 400))
}, 30_000)

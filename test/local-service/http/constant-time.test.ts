import * as crypto from 'node:crypto'
import { expect, it, vi } from 'vitest'
import {
  json,
  openTestService,
  type PolicyBody,
  type TestService,
  uploadForm,
  wavBytes,
} from '../test-service.ts'

vi.mock('node:crypto', async (original) => {
  const real = await original<typeof crypto>()
  return { ...real, timingSafeEqual: vi.fn(real.timingSafeEqual) }
})

type Wrong = (service: TestService) => Promise<Response>

const wrong: Array<[string, Wrong]> = [
  ['a key', ({ send }) => send('/api/v1/tasks/x', { headers: { authorization: 'Bearer wrong' } })],
  [
    'the signature of a result',
    async (service) => {
      const { output } = await service.run([await service.upload(wavBytes())])
      const address = output.results?.[0]?.transcription_url ?? ''
      return service.send(address.replace(/Signature=..../, 'Signature=AAAA'))
    },
  ],
  [
    'the signature of a policy',
    async (service) => {
      const policy = await json<PolicyBody>(service.api('/uploads?action=getPolicy&model=moonshine-tiny'))
      const form = uploadForm(policy, 'a.wav', wavBytes())
      form.set('Signature', 'wrong')
      return service.send('/store', { method: 'POST', body: form })
    },
  ],
]

it.each(wrong)('compares %s in a time that tells nothing of the right one', async (_what, send) => {
  const service = await openTestService()
  const compare = vi.mocked(crypto.timingSafeEqual)
  compare.mockClear()
  expect([401, 403]).toContain((await send(service)).status)
  // Digests of both, so that the length tells nothing either.
  const [given, secret] = compare.mock.calls.at(-1) ?? []
  expect([given?.byteLength, secret?.byteLength]).toEqual([32, 32])
  expect(compare.mock.results.at(-1)?.value).toBe(false)
})

import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { FileStore } from '../../../src/local-service/store/file-store.ts'
import {
  json,
  openTestService,
  type PolicyBody,
  scriptedRecognizer,
  type TestService,
  uploadForm,
  wavBytes,
  ways,
} from '../test-service.ts'

const getPolicy = '/uploads?action=getPolicy&model=moonshine-tiny'

async function policyOf(service: TestService): Promise<PolicyBody> {
  return json<PolicyBody>(service.api(getPolicy))
}

function post(service: TestService, form: FormData): Promise<Response> {
  return service.send('/store', { method: 'POST', body: form })
}

async function refusal(reply: Response): Promise<[status: number, code: string | undefined]> {
  const body = await reply.text()
  expect(reply.headers.get('content-type')).toBe('application/xml')
  expect(body).toMatch(/^<\?xml[^>]*\?>\n<Error>\n {2}<Code>\w+<\/Code>\n {2}<Message>.+<\/Message>/)
  return [reply.status, /<Code>(\w+)</.exec(body)?.[1]]
}

describe.each(ways)('an upload over the %s', (way) => {
  test('takes a policy with the recorded fields, under data', async () => {
    const service = await openTestService({}, way)
    expect(await policyOf(service)).toEqual({
      request_id: expect.any(String),
      data: {
        policy: expect.any(String),
        signature: expect.stringMatching(/^[\w+/]{43}=$/),
        upload_dir: expect.stringMatching(/^local\/[\da-f-]{36}$/),
        upload_host: `${service.origin}/store`,
        expire_in_seconds: 300,
        max_file_size_mb: 2048,
        capacity_limit_mb: 999_999_999,
        oss_access_key_id: 'local',
        x_oss_object_acl: 'private',
        x_oss_forbid_overwrite: 'true',
      },
    })
  })

  test('keeps every byte for the task that names it', async () => {
    const content = Buffer.concat([wavBytes(), randomBytes(3_000_000)])
    const seen: Buffer[] = []
    const recognize: ReturnType<typeof scriptedRecognizer> = async (asked, ...rest) => {
      seen.push(await readFile(asked.path))
      return scriptedRecognizer()(asked, ...rest)
    }
    const service = await openTestService({ recognize }, way)
    const { output } = await service.run([await service.upload(content)])
    expect(output.task_status).toBe('SUCCEEDED')
    expect(seen[0]?.equals(content)).toBe(true)
  })

  test('is answered with 200 and nothing, or 204 when no status is wished', async () => {
    const service = await openTestService({}, way)
    const first = await post(service, uploadForm(await policyOf(service), 'a.wav', wavBytes()))
    expect([first.status, await first.text()]).toEqual([200, ''])
    const form = uploadForm(await policyOf(service), 'a.wav', wavBytes())
    form.delete('success_action_status')
    expect((await post(service, form)).status).toBe(204)
  })

  test.each([
    ['a wrong signature', 'Signature', 'x'.repeat(44), 'SignatureDoesNotMatch'],
    ['another policy', 'policy', 'e30=', 'SignatureDoesNotMatch'],
    ['another access key', 'OSSAccessKeyId', 'LTAI', 'InvalidAccessKeyId'],
    ['a key outside its folder', 'key', 'local/elsewhere/a.wav', 'AccessDenied'],
  ])('with %s is refused in XML', async (_what, field, value, code) => {
    const service = await openTestService({}, way)
    const form = uploadForm(await policyOf(service), 'a.wav', randomBytes(200_000))
    // Set again in its place: the file must stay last.
    const changed = new FormData()
    for (const [name, entry] of form) changed.append(name, name === field ? value : entry)
    expect(await refusal(await post(service, changed))).toEqual([403, code])
  })

  test('of a key that is taken is refused', async () => {
    const service = await openTestService({}, way)
    const policy = await policyOf(service)
    expect((await post(service, uploadForm(policy, 'a.wav', wavBytes()))).status).toBe(200)
    expect(await refusal(await post(service, uploadForm(policy, 'a.wav', wavBytes())))).toEqual([
      409,
      'FileAlreadyExists',
    ])
    expect((await post(service, uploadForm(policy, 'b.wav', wavBytes()))).status).toBe(200)
  })

  test('whose file is not last is refused, since what follows is not read', async () => {
    const service = await openTestService({}, way)
    const form = uploadForm(await policyOf(service), 'a.wav', wavBytes())
    const signature = form.get('Signature') as string
    form.delete('Signature')
    form.append('Signature', signature)
    expect(await refusal(await post(service, form))).toEqual([403, 'SignatureDoesNotMatch'])
  })

  test('without a file, or of no form, is refused', async () => {
    const service = await openTestService({}, way)
    const form = uploadForm(await policyOf(service), 'a.wav', wavBytes())
    form.delete('file')
    expect(await refusal(await post(service, form))).toEqual([400, 'InvalidArgument'])
    const text = await service.send('/store', { method: 'POST', body: 'hello' })
    expect(await refusal(text)).toEqual([400, 'MalformedPOSTRequest'])
    const nothing = await service.send('/store', { method: 'POST' })
    expect(await refusal(nothing)).toEqual([400, 'MalformedPOSTRequest'])
  })
})

test('a policy is for known models, and for nothing but uploading', async () => {
  const service = await openTestService()
  expect((await service.api('/uploads?action=getPolicy&model=nova-3')).status).toBe(404)
  expect((await service.api('/uploads?action=getPolicy')).status).toBe(400)
  expect((await service.api('/uploads?model=moonshine-tiny')).status).toBe(400)
})

test('a policy runs out', async () => {
  let now = Date.UTC(2026, 0, 1)
  const service = await openTestService({ clock: { now: () => now } })
  const policy = await policyOf(service)
  now += 300_001
  expect(await refusal(await post(service, uploadForm(policy, 'a.wav', wavBytes())))).toEqual([
    403,
    'AccessDenied',
  ])
})

test('an upload lives for two days', async () => {
  let now = Date.UTC(2026, 0, 1)
  const service = await openTestService({ clock: { now: () => now } })
  const url = await service.upload(wavBytes())
  now += 48 * 3_600_000
  expect((await service.run([url])).output.task_status).toBe('SUCCEEDED')
  now += 1
  expect((await service.run([url])).output.message).toContain('it has expired')
})

test('what is no audio or video fails before anything is recognised', async () => {
  const recognize = vi.fn(scriptedRecognizer())
  const service = await openTestService({ recognize })
  const { output } = await service.run([
    await service.upload(Buffer.from('<!DOCTYPE html><html><body>Sign in</body>')),
  ])
  expect(output).toMatchObject({
    code: 'InvalidFile.DecodeFailed',
    message: expect.stringContaining('looks like'),
  })
  expect(recognize).not.toHaveBeenCalled()
})

describe('an upload that ends badly leaves nothing behind:', () => {
  /** A service and a look into its folder. */
  async function watched(options = {}) {
    const opened = vi.spyOn(FileStore, 'open')
    onTestFinished(() => opened.mockRestore())
    const service = await openTestService(options, 'socket')
    const store = (await opened.mock.results[0]?.value) as FileStore
    expect(store.folder.startsWith(join(tmpdir(), 'sensevoice-transcribe-'))).toBe(true)
    return { service, files: async () => (await readdir(store.folder)).filter((name) => name !== 'results') }
  }

  async function encoded(form: FormData): Promise<{ type: string; body: Buffer }> {
    const whole = new Response(form)
    return { type: whole.headers.get('content-type') ?? '', body: Buffer.from(await whole.arrayBuffer()) }
  }

  test('one that is too large', async () => {
    const { service, files } = await watched({ maxFileBytes: 1024 * 1024 })
    const policy = await policyOf(service)
    expect(policy.data.max_file_size_mb).toBe(1)
    const form = uploadForm(policy, 'a.wav', randomBytes(1024 * 1024 + 1))
    expect(await refusal(await post(service, form))).toEqual([400, 'EntityTooLarge'])
    expect(await files()).toEqual([])
    expect((await post(service, uploadForm(policy, 'a.wav', randomBytes(1024 * 1024)))).status).toBe(200)
    expect(await files()).toHaveLength(1)
  })

  test('one whose form is cut short', async () => {
    const { service, files } = await watched()
    const policy = await policyOf(service)
    const { type, body } = await encoded(uploadForm(policy, 'a.wav', randomBytes(300_000)))
    const headers = { 'content-type': type }
    const cut = await service.send('/store', { method: 'POST', headers, body: body.subarray(0, 200_000) })
    expect(await refusal(cut)).toEqual([400, 'MalformedPOSTRequest'])
    expect(await files()).toEqual([])
    expect((await post(service, uploadForm(policy, 'a.wav', wavBytes()))).status).toBe(200)
  })

  test('one whose client goes away half-way', async () => {
    const { service, files } = await watched()
    const policy = await policyOf(service)
    const { type, body } = await encoded(uploadForm(policy, 'a.wav', randomBytes(2_000_000)))
    const headers = { 'content-type': type, 'content-length': String(body.length) }
    const upload = request(`${service.origin}/store`, { method: 'POST', headers })
    upload.on('error', () => {})
    upload.write(body.subarray(0, 1_000_000))
    await expect.poll(files).toHaveLength(1)
    upload.destroy()
    await expect.poll(files).toEqual([])
    // The key is free again.
    expect((await post(service, uploadForm(policy, 'a.wav', wavBytes()))).status).toBe(200)
  })

  test('one that is on its way when the service stops', async () => {
    const { service, files } = await watched()
    const { type, body } = await encoded(uploadForm(await policyOf(service), 'a.wav', randomBytes(500_000)))
    const { hostname, port } = new URL(service.origin)
    const socket = connect(Number(port), hostname)
    socket.on('error', () => {})
    socket.write(
      `POST /store HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n`,
    )
    socket.write(body.subarray(0, 250_000))
    await expect.poll(files).toHaveLength(1)
    const closed = once(socket, 'close')
    await service.close()
    await closed
    await expect(files()).rejects.toThrow('ENOENT')
  })
})

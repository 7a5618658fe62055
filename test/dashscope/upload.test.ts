import { Readable } from 'node:stream'
import { afterEach, describe, expect, it } from 'vitest'
import { DashscopeClient } from '../../src/dashscope/client.ts'
import { asciiName, type UploadFile } from '../../src/dashscope/upload.ts'
import { type Fault, startFaultServer } from '../doubles/fault-server.ts'
import { recordedBody, startReplayServer } from '../doubles/replay-server.ts'
import { VirtualClock } from '../doubles/virtual-clock.ts'

const opened: Array<{ close(): Promise<void> }> = []
afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close()
})

function connect(baseUrl: string): DashscopeClient {
  const client = new DashscopeClient({ baseUrl, apiKey: 'sk-0123456789', clock: new VirtualClock() })
  opened.push(client)
  return client
}

const content = Buffer.from('RIFF and so on')
const file: UploadFile = { name: 'talk.wav', sizeBytes: content.length, open: () => Readable.from([content]) }
const policy = JSON.parse(recordedBody('upload-accepted', 'policy'))

/** A policy reply that leads back to the scripted server itself. */
async function startScript(...script: Array<Fault | 'policy'>) {
  const lines: Fault[] = script.map((line) => (line === 'policy' ? { kind: 'reply', body: '' } : line))
  const server = await startFaultServer(...lines)
  opened.push(server)
  const body = { ...policy, data: { ...policy.data, upload_host: server.origin } }
  script.forEach((line, index) => {
    if (line === 'policy') lines[index] = Object.assign(lines[index] as Fault, { body })
  })
  return server
}

describe('an upload', () => {
  it('sends the form the store wants, without the key and with the file last', async () => {
    const server = await startReplayServer('upload-accepted')
    opened.push(server)
    const url = await connect(server.baseUrl).upload(file, 'fun-asr')
    const [asked, sent] = server.requests
    expect(asked?.path).toBe('/api/v1/uploads?action=getPolicy&model=fun-asr')
    expect(url).toBe(`oss://${policy.data.upload_dir}/talk.wav`)
    expect(sent?.headers.authorization).toBeUndefined()
    expect(Number(sent?.headers['content-length'])).toBe(sent?.body.length)
    const form = String(sent?.body)
    const names = [...form.matchAll(/Content-Disposition: form-data; name="([^"]+)"/g)].map(
      ([, name]) => name,
    )
    expect(names).toEqual([
      'OSSAccessKeyId',
      'Signature',
      'policy',
      'key',
      'x-oss-object-acl',
      'x-oss-forbid-overwrite',
      'success_action_status',
      'file',
    ])
    expect(form).toContain(`name="key"\r\n\r\n${policy.data.upload_dir}/talk.wav\r\n`)
    expect(form).toMatch(
      /filename="talk\.wav"\r\nContent-Type: application\/octet-stream\r\n\r\nRIFF and so on\r\n--[\w-]+--\r\n$/,
    )
    expect(sent?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=[\w-]+$/)
  })

  it('refuses a file that is too large before sending it', async () => {
    const server = await startReplayServer('upload-accepted')
    opened.push(server)
    const large = { ...file, sizeBytes: 1024 * 1_048_576 + 1 }
    await expect(connect(server.baseUrl).upload(large, 'fun-asr')).rejects.toMatchObject({
      code: 'input',
      message: 'The file talk.wav has 1025 MiB; the temporary store takes 1024.',
    })
    expect(server.requests).toHaveLength(1)
  })

  it('reads the store’s XML into a sentence, and shows none of its secrets', async () => {
    const server = await startReplayServer('upload-refused')
    opened.push(server)
    await expect(connect(server.baseUrl).upload(file, 'fun-asr')).rejects.toMatchObject({
      status: 409,
      serviceCode: 'FileAlreadyExists',
      message: 'FileAlreadyExists: The object you specified already exists and can not be overwritten.',
    })
  })

  it('begins again with a new policy when the connection breaks', async () => {
    const server = await startScript('policy', { kind: 'reset-after' }, 'policy', { kind: 'reply' })
    await expect(connect(server.baseUrl).upload(file, 'fun-asr')).resolves.toMatch(/^oss:/)
    expect(server.requests.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET', 'POST'])
  })

  it.each<[string, UploadFile]>([
    ['shrinks', { ...file, sizeBytes: content.length + 5 }],
    ['grows', { ...file, sizeBytes: content.length - 5 }],
  ])('says so when the file %s meanwhile', async (_name, changed) => {
    const server = await startScript('policy', { kind: 'reply' })
    await expect(connect(server.baseUrl).upload(changed, 'fun-asr')).rejects.toMatchObject({
      code: 'file',
      message: expect.stringContaining('changed while'),
    })
  })

  it('says so when the file cannot be read, and does not blame the connection', async () => {
    const server = await startScript('policy', { kind: 'reply' })
    const open = () =>
      new Readable({
        read() {
          this.destroy(Object.assign(new Error('gone'), { code: 'ENOENT' }))
        },
      })
    await expect(connect(server.baseUrl).upload({ ...file, open }, 'fun-asr')).rejects.toMatchObject({
      code: 'file',
      message: 'The file talk.wav could not be read.',
    })
  })

  it.each(['ftp://store/', 'file:///etc/passwd', 'nonsense'])('does not go to %s', async (upload_host) => {
    const body = { ...policy, data: { ...policy.data, upload_host } }
    const server = await startFaultServer({ kind: 'reply', body })
    opened.push(server)
    await expect(connect(server.baseUrl).upload(file, 'fun-asr')).rejects.toMatchObject({ code: 'protocol' })
    expect(server.requests).toHaveLength(1)
  })

  it('names the way out when the model is gone', async () => {
    const body = { code: 'ModelNotFound', message: 'Model can not be found.' }
    const server = await startFaultServer({ kind: 'reply', status: 404, body })
    opened.push(server)
    await expect(connect(server.baseUrl).upload(file, 'sensevoice-v1')).rejects.toMatchObject({
      advice: expect.stringContaining('local engine'),
    })
  })
})

describe('the name in the store', () => {
  it.each([
    ['talk.mp3', 'talk.mp3'],
    ['Gespräch 1.wav', 'Gesprach_1.wav'],
    ['会议.m4a', '_.m4a'],
    ['', 'file'],
    [`${'x'.repeat(200)}.wav`, `${'x'.repeat(96)}.wav`],
    ['a"b\r\nc.wav', 'a_b_c.wav'],
  ])('of %j is %s', (name, expected) => {
    expect(asciiName(name)).toBe(expected)
  })
})

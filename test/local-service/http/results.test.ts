import { request } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import {
  json,
  openTestService,
  scriptedRecognizer,
  type TestService,
  testModels,
  wavBytes,
  ways,
} from '../test-service.ts'

async function resultOf(service: TestService, model = 'moonshine-tiny', parameters = {}) {
  const fileUrl = await service.upload(wavBytes())
  const { output } = await service.run([fileUrl], parameters, model)
  const address = output.results?.[0]?.transcription_url ?? output.result?.transcription_url ?? ''
  return { fileUrl, address, output }
}

const sentences = [
  { startMs: 100, endMs: 1200, text: 'Good morning.' },
  { startMs: 2000, endMs: 3500, text: 'Is a < b?' },
]

const twoSentences = scriptedRecognizer(({ channels }) => ({
  durationMs: 3834,
  channels: (channels === 'mix' ? [0] : channels).map((channel) => ({ channel, sentences })),
}))

const twoSentencesInV1 = [
  { begin_time: 100, end_time: 1200, text: '<|Speech|> Good morning. <|/Speech|>' },
  { begin_time: 2000, end_time: 3500, text: '<|Speech|> Is a < b? <|/Speech|>' },
]

describe.each(ways)('a result over the %s', (way) => {
  test('is the transcription, handed out without the key', async () => {
    const service = await openTestService({ recognize: twoSentences }, way)
    const { address, fileUrl } = await resultOf(service)
    const reply = await service.send(address)
    expect(reply.status).toBe(200)
    expect(reply.headers.get('content-type')).toBe('application/json')
    const text = await reply.text()
    expect(text).toContain('Is a \\u003c b?')
    expect(JSON.parse(text)).toEqual({
      file_url: fileUrl,
      properties: {
        audio_format: 'wav',
        channels: [0],
        original_sampling_rate: 16_000,
        original_duration_in_milliseconds: 3834,
      },
      transcripts: [
        {
          channel_id: 0,
          content_duration_in_milliseconds: 2600,
          text: 'Good morning. Is a < b?',
          sentences: [
            { begin_time: 100, end_time: 1200, text: 'Good morning.', sentence_id: 1 },
            { begin_time: 2000, end_time: 3500, text: 'Is a < b?', sentence_id: 2 },
          ],
        },
      ],
    })
  })

  test('refuses a request that carries the key', async () => {
    const service = await openTestService({}, way)
    const { address } = await resultOf(service)
    const reply = await service.send(address, { headers: { authorization: `Bearer ${service.apiKey}` } })
    expect(reply.status).toBe(400)
    expect(await reply.text()).toContain('<Code>InvalidArgument</Code>')
  })

  test.each([
    ['a decoded colon', (address: string) => address.replace('%3A', ':')],
    ['another expiry', (address: string) => address.replace(/Expires=\d+/, 'Expires=9999999999')],
    ['another result', (address: string) => address.replace(/[\da-f]{12}-1\.json/, '000000000000-1.json')],
    ['a signature cut short', (address: string) => address.slice(0, -6)],
    ['no signature', (address: string) => address.replace(/&Signature.*/, '')],
    ['something after the signature', (address: string) => `${address}&x=1`],
  ])('with %s in its address is refused in XML', async (_what, change) => {
    const service = await openTestService({}, way)
    const { address } = await resultOf(service)
    const reply = await service.send(change(address))
    expect(reply.status).toBe(403)
    expect(reply.headers.get('content-type')).toBe('application/xml')
    expect(await reply.text()).toMatch(/^<\?xml[^>]*\?>\n<Error>\n {2}<Code>SignatureDoesNotMatch<\/Code>/)
  })
})

test('an address is the same at every look, escapes included, and runs out after a day', async () => {
  let now = Date.UTC(2024, 8, 12, 7, 11, 40)
  const service = await openTestService({ clock: { now: () => now } })
  const { address, output } = await resultOf(service)
  expect(address).toMatch(
    /^http:\/\/127\.0\.0\.1\/results\/20240912\/15%3A11\/[\da-f-]{36}-1\.json\?Expires=1726211500&OSSAccessKeyId=local&Signature=[\w%]+%3D$/,
  )
  now += 24 * 3_600_000 - 1
  const again = await json<{ output: typeof output }>(service.api(`/tasks/${output.task_id}`))
  expect(again.output.results?.[0]?.transcription_url).toBe(address)
  expect((await service.send(address)).status).toBe(200)
  now += 2
  const expired = await service.send(address)
  expect(expired.status).toBe(403)
  expect(await expired.text()).toContain('<Message>Request has expired.</Message>')
})

test('a result goes when its task is forgotten', async () => {
  let now = Date.UTC(2026, 0, 1)
  const service = await openTestService({ clock: { now: () => now } })
  const { address } = await resultOf(service)
  now += 24 * 3_600_000
  await service.api('/tasks/')
  await expect.poll(async () => (await service.send(address)).status).toBe(404)
})

test('HEAD tells the size and sends nothing', async () => {
  const service = await openTestService({}, 'socket')
  const { address } = await resultOf(service)
  const size = (await (await service.send(address)).arrayBuffer()).byteLength
  const reply = await service.send(address, { method: 'HEAD' })
  expect(reply.headers.get('content-length')).toBe(String(size))
  expect(await reply.text()).toBe('')
})

test('a large result is compressed for whoever accepts it, and only then', async () => {
  const many = Array.from({ length: 200 }, (_, index) => ({
    startMs: index * 10,
    endMs: index * 10 + 10,
    text: 'So.',
  }))
  const recognize = scriptedRecognizer(() => ({ channels: [{ channel: 0, sentences: many }] }))
  const service = await openTestService({ recognize }, 'socket')
  const { address } = await resultOf(service)
  const plain = await raw(address, {})
  const packed = await raw(address, { 'accept-encoding': 'gzip' })
  expect(plain.encoding).toBeUndefined()
  expect(packed.encoding).toBe('gzip')
  expect(packed.bytes.length).toBeLessThan(plain.bytes.length)
  expect(gunzipSync(packed.bytes)).toEqual(plain.bytes)
})

function raw(
  address: string,
  headers: Record<string, string>,
): Promise<{ encoding?: string | undefined; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    request(address, { headers }, (reply) => {
      const parts: Buffer[] = []
      reply.on('data', (part: Buffer) => parts.push(part))
      reply.on('end', () =>
        resolve({ encoding: reply.headers['content-encoding'], bytes: Buffer.concat(parts) }),
      )
    })
      .on('error', reject)
      .end()
  })
}

interface SentencesBody {
  transcripts: Array<{ sentences: Array<{ words?: object[] }> }>
}

describe('a transcription', () => {
  test('has an entry for every channel that was asked for', async () => {
    const service = await openTestService({ recognize: twoSentences })
    const { address } = await resultOf(service, 'moonshine-tiny', { channel_id: [1, 0] })
    const body = await json<{ properties: object; transcripts: object[] }>(service.send(address))
    expect(body.properties).toMatchObject({ channels: [1, 0] })
    expect(body.transcripts).toMatchObject([{ channel_id: 1 }, { channel_id: 0 }])
  })

  test('asked for as sensevoice-v1 is in its tag dialect: sentences of three fields, joined without a separator', async () => {
    const service = await openTestService({
      recognize: twoSentences,
      aliases: { 'sensevoice-v1': 'moonshine-tiny' },
    })
    const { address } = await resultOf(service, 'sensevoice-v1')
    const text = await (await service.send(address)).text()
    expect(text).not.toMatch(/[<>]/)
    expect(JSON.parse(text)).toMatchObject({
      properties: { channels: [0] },
      transcripts: [
        {
          content_duration_in_milliseconds: 2600,
          text: '<|Speech|> Good morning. <|/Speech|><|Speech|> Is a < b? <|/Speech|>',
          sentences: twoSentencesInV1,
        },
      ],
    })
  })

  test('asked for as qwen3 has audio_info, and sentences numbered from 0', async () => {
    const model = 'qwen3-asr-flash-filetrans'
    const service = await openTestService({ recognize: twoSentences, aliases: { [model]: 'moonshine-tiny' } })
    const { address, fileUrl } = await resultOf(service, model)
    expect(await json(service.send(address))).toEqual({
      file_url: fileUrl,
      audio_info: { format: 'wav', sample_rate: 16_000 },
      transcripts: [
        {
          channel_id: 0,
          text: 'Good morning. Is a < b?',
          sentences: [
            { sentence_id: 0, begin_time: 100, end_time: 1200, text: 'Good morning.', language: 'en' },
            { sentence_id: 1, begin_time: 2000, end_time: 3500, text: 'Is a < b?', language: 'en' },
          ],
        },
      ],
    })
  })

  describe('has words with times that are marked as estimated', () => {
    const words = [
      { begin_time: 100, end_time: 467, text: 'Good ', punctuation: '', estimated: true },
      { begin_time: 467, end_time: 1200, text: 'morning', punctuation: '.', estimated: true },
    ]

    test.each([
      ['always', 'paraformer-v2', {}],
      ['always', 'fun-asr', {}],
      ['always', 'qwen-audio-3.1-asr-flash-filetrans', {}],
      ['on request', 'qwen3-asr-flash-filetrans', { enable_words: true }],
      ['on request', 'moonshine-base', { enable_words: true }],
    ])('%s under the name %s', async (_when, model, parameters) => {
      const aliases = model.startsWith('moonshine') ? {} : { [model]: 'moonshine-tiny' }
      const service = await openTestService({ recognize: twoSentences, aliases })
      const { address } = await resultOf(service, model, parameters)
      const body = await json<SentencesBody>(service.send(address))
      expect(body.transcripts[0]?.sentences[0]?.words).toEqual(words)
      expect(body).not.toHaveProperty('warnings')
    })

    test.each([
      ['qwen3-asr-flash-filetrans', {}],
      ['moonshine-base', { enable_words: false }],
      ['sensevoice-v1', { enable_words: true }],
    ])('but not under the name %s with %j', async (model, parameters) => {
      const aliases = model.startsWith('moonshine') ? {} : { [model]: 'moonshine-tiny' }
      const service = await openTestService({ recognize: twoSentences, aliases })
      const { address } = await resultOf(service, model, parameters)
      const body = await json<SentencesBody>(service.send(address))
      expect(body.transcripts[0]?.sentences[0]).not.toHaveProperty('words')
    })
  })

  test('says what the model behind the name can tell, where that is known', async () => {
    const models = [
      { name: 'plain', annotations: [] },
      { name: 'rich', annotations: ['emotions', 'events'] as const },
      { name: 'unknown' },
    ]
    for (const { name, annotations } of models) {
      const all = [...testModels, ...models]
      const service = await openTestService({ models: all, aliases: { 'sensevoice-v1': name } })
      const { address } = await resultOf(service, 'sensevoice-v1')
      expect((await json(service.send(address))).annotations).toEqual(annotations)
    }
  })

  test('tells of parameters that nobody knows, or that the family does not have', async () => {
    const service = await openTestService({ aliases: { 'sensevoice-v1': 'moonshine-tiny' } })
    const parameters = { enable_words: true, spaeker_count: 2, enable_itn: false, diarization_enabled: null }
    const { address } = await resultOf(service, 'sensevoice-v1', parameters)
    expect((await json(service.send(address))).warnings).toEqual([
      'sensevoice-v1 has no parameter enable_words; it was ignored.',
      'The parameter spaeker_count is not known; it was ignored.',
    ])
  })

  test('tells of hints that the model cannot follow', async () => {
    const service = await openTestService()
    const { address } = await resultOf(service, 'moonshine-tiny', { language_hints: ['zh', 'en'] })
    expect((await json(service.send(address))).warnings).toEqual([
      'The language "zh" was not listened for: moonshine-tiny recognises only en.',
    ])
  })

  test('carries the warnings of the recogniser, and what was asked for in vain', async () => {
    const recognize = scriptedRecognizer(() => ({ warnings: ['The file ends early.'] }))
    const service = await openTestService({ recognize })
    const { address } = await resultOf(service, 'moonshine-tiny', {
      diarization_enabled: true,
      enable_words: false,
    })
    expect(await json(service.send(address))).toMatchObject({
      warnings: [
        'The file ends early.',
        'The local service does not offer diarization_enabled; it was ignored.',
      ],
    })
  })
})

import { describe, expect, test } from 'vitest'
import {
  json,
  openTestService,
  scriptedRecognizer,
  type TaskBody,
  testModels,
  wavBytes,
  ways,
} from '../test-service.ts'

const url = 'https://example.com/a.wav'
const good = { model: 'moonshine-tiny', input: { file_urls: ['oss://no/such'] }, parameters: {} }

describe.each(ways)('a submit over the %s', (way) => {
  test('is answered with a pending task and nothing else', async () => {
    const service = await openTestService({}, way)
    const reply = await service.submit(good)
    expect(reply.status).toBe(200)
    expect(reply.headers.get('content-type')).toMatch(/^application\/json/)
    const body = await json<TaskBody>(reply)
    expect(body).toEqual({
      output: { task_status: 'PENDING', task_id: expect.stringMatching(/^[\da-f-]{36}$/) },
      request_id: expect.stringMatching(/^[\da-f-]{36}$/),
    })
    expect(body.output.task_id).not.toBe(body.request_id)
  })

  test('without the key is refused', async () => {
    const service = await openTestService({}, way)
    const refused = {
      code: 'InvalidApiKey',
      message: 'Invalid API-key provided.',
      request_id: expect.any(String),
    }
    for (const authorization of ['', 'Bearer', 'Bearer wrong', `Basic ${service.apiKey}`, service.apiKey]) {
      const reply = await service.submit(good, { authorization })
      expect(reply.status).toBe(401)
      expect(await reply.json()).toEqual(refused)
    }
  })

  test('without the asynchronous header is refused', async () => {
    const service = await openTestService({}, way)
    const reply = await service.submit(good, { 'x-dashscope-async': 'disable' })
    expect(reply.status).toBe(403)
    expect(await json(reply)).toEqual({
      code: 'AccessDenied',
      message: 'current user api does not support synchronous calls.',
      request_id: expect.any(String),
    })
  })

  test('with a body over 4 MiB is refused', async () => {
    const service = await openTestService({}, way)
    const reply = await service.submit({ ...good, padding: 'x'.repeat(4 * 1024 * 1024) })
    expect(reply.status).toBe(413)
    expect(await json(reply)).toMatchObject({ code: 'BadRequest.TooLarge' })
  })
})

describe('the body of a submit', () => {
  const refusals: Array<[string, unknown, number, string, RegExp]> = [
    ['no JSON', '{"model": ', 400, 'InvalidParameter', /not valid JSON/],
    ['no object', '[]', 400, 'InvalidParameter', /JSON object/],
    ['nothing', '', 400, 'InvalidParameter', /not valid JSON/],
    ['no model', { ...good, model: undefined }, 400, 'BadRequest.EmptyModel', /"model"/],
    ['an empty model', { ...good, model: '' }, 400, 'BadRequest.EmptyModel', /"model"/],
    ['a model that is a number', { ...good, model: 7 }, 400, 'InvalidParameter', /^model: .*string/],
    ['no input', { model: 'moonshine-tiny' }, 400, 'BadRequest.EmptyInput', /input/],
    ['no file_urls', { ...good, input: {} }, 400, 'InvalidParameter', /^input must contain file_urls$/],
    [
      'no URL',
      { ...good, input: { file_urls: [] } },
      400,
      'InvalidParameter',
      /^input must contain file_urls$/,
    ],
    [
      'file_url for file_urls',
      { ...good, input: { file_url: url } },
      400,
      'InvalidParameter',
      /^input must contain file_urls$/,
    ],
    [
      'a string of URLs',
      { ...good, input: { file_urls: url } },
      400,
      'InvalidParameter',
      /^input\.file_urls: .*array/,
    ],
    [
      'a URL that is none',
      { ...good, input: { file_urls: [url, 'talk.mp3'] } },
      400,
      'InvalidParameter',
      /^url error, please check url！ URL 2 of 2/,
    ],
    [
      'a path',
      { ...good, input: { file_urls: ['file:///etc/passwd'] } },
      400,
      'InvalidParameter',
      /^url error/,
    ],
    [
      'embedded data',
      { ...good, input: { file_urls: ['data:audio/wav;base64,AA'] } },
      400,
      'InvalidParameter',
      /^url error/,
    ],
    [
      '101 URLs',
      { ...good, input: { file_urls: Array(101).fill(url) } },
      400,
      'InvalidParameter',
      /at most 100/,
    ],
    ['parameters that are a list', { ...good, parameters: [] }, 400, 'InvalidParameter', /^parameters: /],
    [
      'a channel that is text',
      { ...good, parameters: { channel_id: ['left'] } },
      400,
      'InvalidParameter',
      /^parameters\.channel_id must be a list of channel numbers from 0 to 63\.$/,
    ],
    [
      'a channel that is no list',
      { ...good, parameters: { channel_id: 0 } },
      400,
      'InvalidParameter',
      /^parameters\.channel_id must be a list/,
    ],
    [
      'a negative channel',
      { ...good, parameters: { channel_id: [-1] } },
      400,
      'InvalidParameter',
      /^parameters\.channel_id must be a list/,
    ],
    [
      'a language the model lacks',
      { ...good, parameters: { language_hints: ['de', 'zh'] } },
      400,
      'InvalidParameter',
      /moonshine-tiny does not recognise the language "de" or "zh" here, only en\./,
    ],
    [
      'one in the other field',
      { ...good, parameters: { language: 'zh-CN' } },
      400,
      'InvalidParameter',
      /"zh"/,
    ],
  ]

  test.each(refusals)('with %s is refused', async (_what, body, status, code, message) => {
    const service = await openTestService()
    const reply = await service.submit(body)
    expect(reply.status).toBe(status)
    expect(await json(reply)).toEqual({
      code,
      message: expect.stringMatching(message),
      request_id: expect.any(String),
    })
  })

  test('under the hosted name of a local model is answered by it, unless an alias says otherwise', async () => {
    const models = [
      ...testModels,
      { name: 'rich', answersFor: ['sensevoice-v1'], always: ['audio_event_detection_enabled'] },
    ]
    const asked: string[] = []
    const recognize = scriptedRecognizer(({ model }) => {
      asked.push(model)
      return {}
    })
    for (const aliases of [{}, { 'sensevoice-v1': 'moonshine-tiny' }]) {
      const service = await openTestService({ models, aliases, recognize })
      const url = await service.upload(wavBytes())
      const { output } = await service.run([url], { audio_event_detection_enabled: true }, 'sensevoice-v1')
      const address = output.results?.[0]?.transcription_url ?? ''
      const { warnings } = await json<{ warnings?: string[] }>(service.send(address))
      // What the model does anyway was not asked for in vain.
      expect(warnings?.length).toBe(Object.keys(aliases).length || undefined)
    }
    expect(asked).toEqual(['rich', 'moonshine-tiny'])
  })

  test.each(['nova-3', 'sensevoice-v1', 'constructor'])(
    'with the unknown model %s is refused with a way out',
    async (model) => {
      const service = await openTestService()
      const reply = await service.submit({ ...good, model })
      expect(reply.status).toBe(404)
      expect(await json(reply)).toEqual({
        code: 'ModelNotFound',
        message: `Model can not be found. "${model}" is not a model of this local service, which has moonshine-tiny, moonshine-base. To have it answered here, start the service with --alias ${model}=moonshine-tiny.`,
        request_id: expect.any(String),
      })
    },
  )

  test.each([
    { nobody_knows_this: { a: 1 } },
    { language_hints: ['auto'], channel_id: null },
    { language_hints: ['EN-us'], language: 'en' },
    { language_hints: [], channel_id: [] },
    { language_hints: ['zh', 'en'] },
    { enable_words: null, speaker_count: 100, special_word_filter: '{"system_reserved_filter": false}' },
  ])('with the parameters %j is taken', async (parameters) => {
    const service = await openTestService()
    expect((await service.submit({ ...good, parameters })).status).toBe(200)
  })

  test('without parameters, and with resources beside them, is taken', async () => {
    const service = await openTestService()
    const reply = await service.submit({
      model: good.model,
      input: good.input,
      resources: [{ resource_id: 'x' }],
    })
    expect(reply.status).toBe(200)
  })

  test('of the qwen3 family takes file_url and refuses file_urls', async () => {
    const service = await openTestService({ aliases: { 'qwen3-asr-flash-filetrans': 'moonshine-tiny' } })
    const model = 'qwen3-asr-flash-filetrans'
    const refused = await service.submit({ model, input: { file_urls: ['oss://no/such'] } })
    expect(refused.status).toBe(400)
    expect(await json(refused)).toMatchObject({ message: 'input must contain file_url' })
    expect((await service.submit({ model, input: { file_url: 'oss://no/such' } })).status).toBe(200)
  })
})

describe('a parameter of a wrong type or out of its range', () => {
  test.each([
    ['disfluency_removal_enabled', 'yes', 'true or false'],
    ['enable_words', 1, 'true or false'],
    ['speaker_count', 1, 'a whole number from 2 to 100'],
    ['speaker_count', 101, 'a whole number from 2 to 100'],
    ['speaker_count', '2', 'a whole number from 2 to 100'],
    ['channel_id', [64], 'a list of channel numbers from 0 to 63'],
    ['language_hints', 'en', 'a list of language codes'],
    ['vocabulary_id', 7, 'a string'],
    ['special_word_filter', { system_reserved_filter: true }, 'a JSON object, written as a string'],
    ['special_word_filter', '[]', 'a JSON object, written as a string'],
    ['special_word_filter', '{"filter_with_empty":["x"]}', 'a JSON object, written as a string'],
    ['corpus', 'names', 'an object with a text'],
  ])('is refused with a sentence: %s %j', async (name, value, kind) => {
    const service = await openTestService()
    const reply = await service.submit({ ...good, parameters: { [name]: value } })
    expect(reply.status).toBe(400)
    expect(await json(reply)).toMatchObject({
      code: 'InvalidParameter',
      message: `parameters.${name} must be ${kind}.`,
    })
  })

  test('is one hint too many, where a family takes fewer', async () => {
    const aliases = {
      'sensevoice-v1': 'moonshine-tiny',
      'qwen-audio-3.1-asr-flash-filetrans': 'moonshine-tiny',
    }
    const service = await openTestService({ aliases })
    const submit = (model: string, language_hints: string[]) =>
      service.submit({ ...good, model, parameters: { language_hints } })
    expect((await submit('sensevoice-v1', ['en'])).status).toBe(200)
    expect(await json(submit('sensevoice-v1', ['en', 'zh']))).toMatchObject({
      message: 'parameters.language_hints of sensevoice-v1 must be a list of at most one language code.',
    })
    const qwen = 'qwen-audio-3.1-asr-flash-filetrans'
    expect((await submit(qwen, ['en', 'zh', 'ja', 'ko'])).status).toBe(200)
    expect((await submit(qwen, ['en', 'zh', 'ja', 'ko', 'de'])).status).toBe(400)
  })
})

test('the qwen-audio family takes a list of one', async () => {
  const model = 'qwen-audio-3.1-asr-flash-filetrans'
  const service = await openTestService({ aliases: { [model]: 'moonshine-tiny' } })
  const submit = (fileUrls: string[]) => service.submit({ model, input: { file_urls: fileUrls } })
  expect((await submit([url])).status).toBe(200)
  expect(await json(submit([url, url]))).toMatchObject({ message: 'file_urls must contain at most 1 URL' })
})

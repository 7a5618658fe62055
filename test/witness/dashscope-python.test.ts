import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Sdk, type SdkResponse, type Version, versions } from './python/sdk.ts'
import { folder, good, media, missing, type ScriptedService, startScriptedService } from './python/service.ts'

const RESOLVE = { 'X-DashScope-OssResourceResolve': 'enable' }
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/

describe.each(versions)("the vendor's Python SDK, %s", (version: Version) => {
  let service: ScriptedService
  let sdk: Sdk

  beforeAll(async () => {
    service = await startScriptedService()
    sdk = new Sdk(version, service)
  })
  afterAll(async () => {
    sdk.close()
    await service.close()
  })

  const submit = (fileUrls: string[], more: object = {}) =>
    sdk.call('Transcription.async_call', { model: 'paraformer-v2', file_urls: fileUrls, ...more })
  const wait = (task: string) => sdk.call('Transcription.wait', { task })
  const resultsOf = ({ output }: SdkResponse) => output.results ?? []

  it('submits, waits, fetches, and reads the transcription', async () => {
    const submitted = await submit([good()], { channel_id: [0] })
    expect(submitted).toMatchObject({
      type: 'TranscriptionResponse',
      output_type: 'TranscriptionOutput',
      status_code: 200,
      output: { task_status: 'PENDING', task_id: expect.stringMatching(UUID) },
      request_id: expect.stringMatching(UUID),
    })
    const { task_id } = submitted.output
    const ended = await wait(task_id)
    expect(ended).toMatchObject({
      type: 'TranscriptionResponse',
      status_code: 200,
      output: {
        task_id,
        task_status: 'SUCCEEDED',
        submit_time: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}$/),
        results: [{ file_url: good(), subtask_status: 'SUCCEEDED' }],
        task_metrics: { TOTAL: 1, SUCCEEDED: 1, FAILED: 0 },
      },
      usage: { duration: 1 },
    })
    expect((await sdk.call('Transcription.fetch', { task: task_id })).output).toEqual(ended.output)
    const url = resultsOf(ended)[0]?.transcription_url
    expect(await sdk.call('download', { url })).toMatchObject({
      file_url: good(),
      transcripts: [
        { channel_id: 0, text: 'Good morning.', sentences: [{ begin_time: 500, end_time: 1500 }] },
      ],
    })
  })

  it('does all of that in one call', async () => {
    const ended = await sdk.call('Transcription.call', { model: 'sensevoice-v1', file_urls: [good()] })
    expect(ended.output).toMatchObject({ task_status: 'SUCCEEDED', results: [{ file_url: good() }] })
    const url = resultsOf(ended)[0]?.transcription_url
    expect(await sdk.call('download', { url })).toMatchObject({
      transcripts: [{ text: '<|Speech|> Good morning. <|/Speech|>' }],
    })
  })

  it('tells failed files from those that succeeded', async () => {
    const ended = await wait((await submit([missing(), good()])).output.task_id)
    expect(ended.output).toMatchObject({
      task_status: 'SUCCEEDED',
      task_metrics: { SUCCEEDED: 1, FAILED: 1 },
    })
    const failed = resultsOf(ended).find(({ file_url }) => file_url === missing())
    expect(failed).toEqual({
      file_url: missing(),
      subtask_status: 'FAILED',
      code: 'FILE_404_NOT_FOUND',
      message: expect.any(String),
    })
  })

  it('tells why a task failed', async () => {
    const ended = await wait((await submit([missing()])).output.task_id)
    expect(ended).toMatchObject({
      status_code: 200,
      output: {
        task_status: 'FAILED',
        code: 'FILE_404_NOT_FOUND',
        message: expect.any(String),
        results: [{ subtask_status: 'FAILED' }],
      },
    })
  })

  it.each(['speech.wav', '会议 录音.wav'])('uploads %s and has it recognised', async (name) => {
    const path = join(folder, name)
    writeFileSync(path, media(name))
    const uploaded = await sdk.call<string | [string, object]>('oss.OssUtils.upload', {
      model: 'paraformer-v2',
      file_path: path,
    })
    const url = typeof uploaded === 'string' ? uploaded : uploaded[0]
    expect(url).toMatch(/^oss:\/\/.+\.wav$/)
    const ended = await wait((await submit([url], { headers: RESOLVE })).output.task_id)
    expect(ended.output).toMatchObject({ task_status: 'SUCCEEDED', results: [{ file_url: url }] })
    expect(service.heard.at(-1)).toEqual(media(name))
  })

  it('uploads what is named by a file:// URL', async () => {
    writeFileSync(join(folder, 'named.wav'), media())
    const url = await sdk.call<string>('oss.upload_file', {
      model: 'sensevoice-v1',
      upload_path: `file://${join(folder, 'named.wav')}`,
      api_key: service.apiKey,
    })
    const ended = await wait((await submit([url], { headers: RESOLVE })).output.task_id)
    expect(ended.output.task_status).toBe('SUCCEEDED')
  })

  it('lists tasks by page, by model and by status', async () => {
    const model = { model: 'fun-asr' }
    const submitted = [await submit([good()], model), await submit([missing()], model)]
    for (const { output } of submitted) await wait(output.task_id)
    const listed = await sdk.call('Transcription.list', { model_name: 'fun-asr', page_size: 1 })
    expect(listed).toMatchObject({
      type: 'DashScopeAPIResponse',
      status_code: 200,
      request_id: expect.stringMatching(UUID),
      output: { total: 2, total_page: 2, page_no: 1, page_size: 1 },
    })
    expect(listed.output.data).toHaveLength(1)
    const failed = await sdk.call('Transcription.list', { model_name: 'fun-asr', status: 'FAILED' })
    expect(failed.output.data).toMatchObject([
      { task_id: submitted[1]?.output.task_id, status: 'FAILED', model_name: 'fun-asr' },
    ])
  })

  it('cancels what is pending and nothing else', async () => {
    const release = service.hold()
    const [first, second] = [await submit([good()]), await submit([good()])]
    const cancel = ({ output }: SdkResponse) => sdk.call('Transcription.cancel', { task: output.task_id })
    const cancelled = await cancel(second)
    const refused = await cancel(first)
    release()
    expect(cancelled).toMatchObject({ status_code: 200, request_id: expect.stringMatching(UUID) })
    expect(refused).toMatchObject({
      status_code: 400,
      code: 'UnsupportedOperation',
      message: expect.stringContaining('PENDING'),
    })
    expect((await wait(second.output.task_id)).output.task_status).toBe('CANCELED')
    expect((await wait(first.output.task_id)).output.task_status).toBe('SUCCEEDED')
  })

  it('takes a task that nobody knows for ended', async () => {
    const unknown = { task_id: 'nothing', task_status: 'UNKNOWN' }
    expect(await sdk.call('Transcription.fetch', { task: 'nothing' })).toMatchObject({
      status_code: 200,
      output: unknown,
    })
    expect((await wait('nothing')).output).toEqual(unknown)
  })

  it.each([
    ['a wrong key', { api_key: 'wrong' }, 401, 'InvalidApiKey'],
    ['an unknown model', { model: 'whisper' }, 404, 'ModelNotFound'],
    ['a parameter of the wrong type', { channel_id: 'left' }, 400, 'InvalidParameter'],
    ['a language that the model lacks', { language_hints: ['fr'] }, 400, 'InvalidParameter'],
    ['no files', { file_urls: [] }, 400, 'InvalidParameter'],
    ['a path instead of a URL', { file_urls: ['/tmp/speech.wav'] }, 400, 'InvalidParameter'],
  ])('gives back the refusal of %s', async (_what, change, status, code) => {
    const refused = await submit([good()], change)
    expect(refused).toMatchObject({
      type: 'TranscriptionResponse',
      status_code: status,
      code,
      message: expect.stringMatching(/\w/),
      request_id: expect.stringMatching(UUID),
      output: null,
    })
  })

  it.each([
    ['fetch', { task: 'nothing' }],
    ['wait', { task: 'nothing' }],
    ['list', {}],
    ['cancel', { task: 'nothing' }],
  ])('is told by %s of a wrong key', async (name, args) => {
    const refused = await sdk.call(`Transcription.${name}`, { ...args, api_key: 'wrong' })
    expect(refused).toMatchObject({ status_code: 401, code: 'InvalidApiKey' })
  })

  it('raises what keeps it from an upload', async () => {
    const upload = sdk.call('oss.OssUtils.upload', {
      model: 'whisper',
      file_path: join(folder, 'speech.wav'),
    })
    await expect(upload).rejects.toThrow(
      /^UploadFileException: Get upload certificate failed, code: ModelNotFound/,
    )
  })
})

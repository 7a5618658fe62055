import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Sdk } from './sdk.ts'
import { folder, good, media, missing, type ScriptedService, startScriptedService } from './service.ts'

let service: ScriptedService
let sdk: Sdk

beforeAll(async () => {
  service = await startScriptedService()
  sdk = new Sdk('newest', service)
})
afterAll(async () => {
  sdk.close()
  await service.close()
})

describe('QwenTranscription', () => {
  const model = 'qwen3-asr-flash-filetrans'

  it('submits, waits, fetches, and reads the one transcription', async () => {
    const submitted = await sdk.call('QwenTranscription.async_call', {
      model,
      file_url: good(),
      enable_itn: false,
    })
    const { task_id } = submitted.output
    const ended = await sdk.call('QwenTranscription.wait', { task: task_id })
    expect(ended).toMatchObject({
      type: 'TranscriptionResponse',
      status_code: 200,
      output: { task_status: 'SUCCEEDED', result: { transcription_url: expect.any(String) } },
      usage: { seconds: 3 },
    })
    expect(ended.output).not.toHaveProperty('results')
    const fetched = await sdk.call('QwenTranscription.fetch', { task: task_id })
    expect(fetched.output).toEqual(ended.output)
    const url = ended.output.result?.transcription_url
    expect(await sdk.call('download', { url })).toMatchObject({
      file_url: good(),
      transcripts: [{ text: 'Good morning.', sentences: [{ begin_time: 500, end_time: 1500 }] }],
    })
  })

  it('tells why a task failed', async () => {
    const ended = await sdk.call('QwenTranscription.call', { model, file_url: missing() })
    expect(ended.output).toMatchObject({ task_status: 'FAILED', code: 'FILE_404_NOT_FOUND' })
    expect(ended.output).not.toHaveProperty('result')
  })

  it('is told that another family takes other input', async () => {
    const refused = await sdk.call('QwenTranscription.async_call', {
      model: 'paraformer-v2',
      file_url: good(),
    })
    expect(refused).toMatchObject({
      status_code: 400,
      code: 'InvalidParameter',
      message: expect.stringContaining('input must contain file_urls'),
    })
  })
})

describe('an upload policy that is used again', () => {
  it('takes another file, and refuses the same name', async () => {
    const upload = (name: string, more: object = {}) => {
      const path = join(folder, name)
      writeFileSync(path, media(name))
      const file = { model: 'paraformer-v2', file_path: path, ...more }
      return sdk.call<[string, object]>('oss.OssUtils.upload', file)
    }
    const [firstUrl, certificate] = await upload('first.wav')
    const [secondUrl] = await upload('second.wav', { upload_certificate: certificate })
    expect(secondUrl).toBe(firstUrl.replace('first', 'second'))
    await expect(upload('first.wav', { upload_certificate: certificate })).rejects.toThrow(
      /^UploadFileException: [\s\S]*<Code>FileAlreadyExists<\/Code>/,
    )
  })
})

describe('the client of the second generation', () => {
  const transcribe = (change: object = {}) =>
    sdk.call('client.audio.asr.transcribe', { model: 'paraformer-v2', file_urls: [good()], ...change })

  it('transcribes', async () => {
    expect(await transcribe()).toMatchObject({
      type: 'Job',
      status: 'SUCCEEDED',
      output: { results: [{ file_url: good(), subtask_status: 'SUCCEEDED' }] },
    })
  })

  it('raises what the service refuses, and why a task failed', async () => {
    await expect(transcribe({ api_key: 'wrong' })).rejects.toThrow('Invalid API-key')
    await expect(transcribe({ model: 'whisper' })).rejects.toThrow('Model can not be found')
    await expect(transcribe({ file_urls: [missing()] })).rejects.toThrow('404')
  })
})

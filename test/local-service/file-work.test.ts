import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { TranscribeError } from '../../src/errors.ts'
import { MediaError } from '../../src/local-service/audio/media-error.ts'
import type { RecognitionRequest } from '../../src/local-service/recognition.ts'
import { json, openTestService, scriptedRecognizer, wavBytes } from './test-service.ts'

async function serve(body: Uint8Array | string): Promise<string> {
  const server = createServer((_request, response) => void response.end(body))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/talk.wav?Signature=secret`
}

test('a source from the web is fetched, recognised, answered under its own URL, and removed', async () => {
  const requests: RecognitionRequest[] = []
  const recognize = scriptedRecognizer((request) => {
    expect(existsSync(request.path)).toBe(true)
    requests.push(request)
    return {}
  })
  const service = await openTestService({ recognize })
  const url = await serve(wavBytes())
  const { output } = await service.run([url])
  expect(output.results).toMatchObject([{ file_url: url, subtask_status: 'SUCCEEDED' }])
  expect(await json(service.send(output.results?.[0]?.transcription_url ?? ''))).toMatchObject({
    file_url: url,
  })
  expect(existsSync(requests[0]?.path ?? '')).toBe(false)
})

test('a web page in place of a source fails before anything is recognised', async () => {
  const recognize = vi.fn(scriptedRecognizer())
  const service = await openTestService({ recognize })
  const { output } = await service.run([await serve('<html><body>Please sign in</body></html>')])
  expect(output).toMatchObject({
    code: 'InvalidFile.DecodeFailed',
    message: expect.stringMatching(/looks like an HTML page/),
  })
  expect(recognize).not.toHaveBeenCalled()
})

test('a source on this machine is refused when the service listens to others, unless that is allowed', async () => {
  const url = await serve(wavBytes())
  const strict = await openTestService({ host: '0.0.0.0' })
  const { output } = await strict.run([url])
  expect(output).toMatchObject({
    code: 'InvalidFile.DownloadFailed',
    message: expect.stringContaining('private address'),
  })
  expect(output.message).not.toContain('secret')
  const open = await openTestService({ host: '0.0.0.0', allowPrivateSources: true })
  expect((await open.run([url])).output.task_status).toBe('SUCCEEDED')
})

describe('a recogniser that', () => {
  async function failing(error: unknown) {
    const service = await openTestService({ recognize: () => Promise.reject(error) })
    const { output } = await service.run([await service.upload(wavBytes())])
    return { code: output.code, message: output.message }
  }

  test('cannot decode the file is answered with its own code and advice', async () => {
    const error = new MediaError('NO_VALID_AUDIO_ERROR', 'The file holds no audio.', {
      advice: 'Add a track.',
    })
    expect(await failing(error)).toEqual({
      code: 'NO_VALID_AUDIO_ERROR',
      message: 'The file holds no audio. Add a track.',
    })
  })

  test('cannot be installed is answered with the reason and the command for it, under a code that nobody repeats', async () => {
    const error = new TranscribeError('install', 'npm was not found.', { advice: 'Install Node with npm.' })
    expect(await failing(error)).toEqual({
      code: 'InstallFailed',
      message:
        'The local model moonshine-tiny could not be installed. npm was not found. Install Node with npm. ' +
        'The command "models install moonshine-tiny" installs it apart from any task.',
    })
  })

  test('fails otherwise is answered as an internal error', async () => {
    expect(await failing(new Error('out of cheese'))).toEqual({
      code: 'InternalError',
      message: 'out of cheese',
    })
    expect(await failing('odd')).toEqual({ code: 'InternalError', message: 'odd' })
    expect(await failing(undefined)).toEqual({ code: 'InternalError', message: 'undefined' })
  })

  test('names a file of the store is answered without its path', async () => {
    const service = await openTestService({
      recognize: ({ path }) => Promise.reject(new Error(`EIO: i/o error, read '${path}'`)),
    })
    const { output } = await service.run([await service.upload(wavBytes())])
    expect(output.message).toMatch(/^EIO: i\/o error, read 'the temporary store/)
    expect(output.message).not.toContain(tmpdir())
  })
})

describe('audio without speech', () => {
  test('fails with the code that means an empty transcript, and keeps the warnings', async () => {
    const recognize = scriptedRecognizer(() => ({
      channels: [{ channel: 0, sentences: [] }],
      warnings: ['The file ends early.'],
    }))
    const service = await openTestService({ recognize })
    expect((await service.run([await service.upload(wavBytes())])).output).toMatchObject({
      task_status: 'FAILED',
      code: 'SUCCESS_WITH_NO_VALID_FRAGMENT',
      message: 'No speech was found in the audio. The file ends early.',
    })
  })

  test('in one of two channels is no failure', async () => {
    const recognize = scriptedRecognizer(() => ({
      channels: [
        { channel: 0, sentences: [] },
        { channel: 1, sentences: [{ startMs: 0, endMs: 10, text: 'Hi.' }] },
      ],
    }))
    const service = await openTestService({ recognize })
    const { output } = await service.run([await service.upload(wavBytes())])
    expect(await json(service.send(output.results?.[0]?.transcription_url ?? ''))).toMatchObject({
      transcripts: [
        { channel_id: 0, text: '', sentences: [], content_duration_in_milliseconds: 0 },
        { channel_id: 1, text: 'Hi.' },
      ],
    })
  })
})

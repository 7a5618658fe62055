import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { json, openTestService, scriptedRecognizer, type TestService, wavBytes } from './test-service.ts'

/** In the dialect of `sensevoice-v1`, as the vendor's page prints it. */
const rich = {
  file_url: 'https://example.com/rich.wav',
  properties: {
    audio_format: 'pcm_s16le',
    channels: [0],
    original_sampling_rate: 16_000,
    original_duration_in_milliseconds: 17_645,
  },
  transcripts: [
    {
      channel_id: 0,
      content_duration_in_milliseconds: 13_240,
      text: '<|Speech|> Fellow classmates. <|/Speech|> <|NEUTRAL|><|Applause|> <|Speech|> I am honored <|/Applause|> today. <|/Speech|>',
      sentences: [
        { begin_time: 0, end_time: 7480, text: '<|Speech|> Fellow classmates. <|/Speech|> <|NEUTRAL|>' },
        {
          begin_time: 11_880,
          end_time: 17_640,
          text: '<|Applause|> <|Speech|> I am honored <|/Applause|> today. <|/Speech|>',
        },
      ],
    },
  ],
}
const plain = { file_url: 'x', transcripts: [{ channel_id: 0, text: 'Hi.', sentences: [] }] }

async function replaying(files: Record<string, unknown>, options = {}): Promise<TestService> {
  const replayFolder = await mkdtemp(join(tmpdir(), 'replay-'))
  onTestFinished(() => rm(replayFolder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(replayFolder, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return openTestService({ replayFolder, ...options })
}

async function replayed(service: TestService, url: string, model?: string): Promise<Record<string, unknown>> {
  const { output } = await service.run([url], {}, model)
  expect(output).toMatchObject({ task_status: 'SUCCEEDED' })
  return json(service.send(output.results?.[0]?.transcription_url ?? ''))
}

test('a saved transcription answers for the source of its name, under the URL that was submitted', async () => {
  const recognize = vi.fn(scriptedRecognizer())
  const service = await replaying({ 'rich.json': rich, 'other.json': plain }, { recognize })
  const url = 'https://nowhere.invalid/talks/rich.mp3?Expires=1'
  const task = await service.run([url], {}, 'sensevoice-v1')
  expect(task).toMatchObject({ output: { results: [{ file_url: url }] }, usage: { duration: 14 } })
  const reply = await service.send(task.output.results?.[0]?.transcription_url ?? '')
  const text = await reply.text()
  expect(text).toContain('\\u003c|Applause|\\u003e')
  // The order of the fields is kept as well.
  expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify({ ...rich, file_url: url }))
  expect(recognize).not.toHaveBeenCalled()
})

test('an upload is answered by its name as well', async () => {
  const service = await replaying({ 'rich.json': rich, 'other.json': plain })
  expect(await replayed(service, await service.upload(wavBytes(), 'other.wav'))).toMatchObject(
    plain.transcripts[0] ? { transcripts: plain.transcripts } : {},
  )
})

test.each([
  ['https://example.com/my%20talk.mp3', 'my talk.json'],
  ['oss://local/x/my_talk.mp3', 'my talk.json'],
  ['https://example.com/v1.2.mp3', 'v1.2.json'],
  ['https://example.com/100%.mp3', '100%.json'],
  ['https://example.com/talk', 'talk.JSON'],
])('%s is answered by %s', async (url, name) => {
  const service = await replaying({ [name]: rich, 'other.json': plain })
  expect((await replayed(service, url)).transcripts).toEqual(rich.transcripts)
})

test('the only file of a folder answers every source', async () => {
  const service = await replaying({ 'rich.json': rich, 'notes.txt': 'no transcription' })
  expect((await replayed(service, 'https://example.com/whatever.ogg')).transcripts).toEqual(rich.transcripts)
})

test('any model may be asked for, the qwen3 family in its own form', async () => {
  const service = await replaying({ 'rich.json': rich })
  const { output, usage } = await service.run(
    ['https://example.com/a.wav'],
    { language: 'zh' },
    'qwen3-asr-flash-filetrans',
  )
  expect(output.result).toEqual({ transcription_url: expect.any(String) })
  expect(usage).toEqual({ seconds: 18 })
})

describe('a source', () => {
  test('without a file of its name fails with the names that there are', async () => {
    const service = await replaying({ 'a.json': rich, 'b.json': plain })
    expect((await service.run(['https://example.com/c.wav?secret=1'])).output).toMatchObject({
      task_status: 'FAILED',
      code: 'FILE_404_NOT_FOUND',
      message: 'The replay folder has no "c.json"; it has a.json, b.json.',
    })
  })

  test.each(['{"text": "our own format"}', 'no JSON', '[]'])(
    'whose file holds %j fails and says so',
    async (content) => {
      const service = await replaying({ 'a.json': content })
      expect((await service.run(['https://example.com/a.wav'])).output.message).toContain(
        '"a.json" in the replay folder is not a saved transcription.',
      )
    },
  )
})

test('a folder that holds nothing, or is not there, is refused at the start', async () => {
  await expect(replaying({ 'notes.txt': '' })).rejects.toThrow('holds no .json file')
  await expect(openTestService({ replayFolder: join(tmpdir(), 'no such folder') })).rejects.toThrow(
    'cannot be read',
  )
})

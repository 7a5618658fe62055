import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { transcriptSchema } from '../../src/formats/json-schema.ts'
import { startLocalService } from '../../src/local-service/service.ts'
import { root, runCommand } from '../support/command.ts'

it('brings a transcript of the retired model the whole way: service, client, every format', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'replay-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const service = await startLocalService({ replayFolder: join(root, 'samples') })
  onTestFinished(() => service.close())
  const { exitCode, stdout, stderr } = await runCommand(
    [
      'https://example.com/talks/rich-text.mp3?Signature=secret',
      ...['--engine', 'dashscope', '--base-url', service.baseUrl, '--api-key', service.apiKey],
      ...['--model', 'sensevoice-v1', '--formats', 'txt,srt,vtt,md,json', '--json'],
    ],
    { cwd: folder },
  )
  expect(stderr).toContain('1 of 1 transcribed')
  expect(exitCode).toBe(0)
  const [outcome] = JSON.parse(stdout)
  expect(outcome).toMatchObject({ status: 'succeeded', model: 'sensevoice-v1' })
  expect(outcome.transcription_url).toContain(new URL(service.baseUrl).host)
  const files = new Map<string, string>()
  for (const file of outcome.files)
    files.set(file.split('.').at(-1), await readFile(join(folder, file), 'utf8'))
  expect([...files.keys()].sort()).toEqual(['json', 'md', 'srt', 'txt', 'vtt'])
  for (const [format, content] of files) {
    expect(content).not.toContain('secret')
    // The public JSON alone keeps the model's own text beside the clean one.
    if (format !== 'json') expect(content).not.toContain('<|')
  }
  transcriptSchema.parse(JSON.parse(files.get('json') ?? ''))
  expect(files.get('vtt')).toContain('<c.angry>')
  expect(files.get('srt')).toContain('[applause]')
  expect(stderr).not.toContain('secret')
})

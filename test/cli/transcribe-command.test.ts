import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { transcriptSchema } from '../../src/formats/json-schema.ts'
import { root, runCommand, sample, sampleWords, startCommand } from '../support/command.ts'

// The first run on a machine installs the local engine.
vi.setConfig({ testTimeout: 180_000 })

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-'))
})
afterEach(() => rm(folder, { recursive: true }))

it('transcribes the sample without an account and writes the default formats', async () => {
  const { exitCode, stdout, stderr } = await runCommand([sample, '--engine', 'local'], { cwd: folder })
  expect(stderr).toContain('1 of 1 transcribed')
  expect(exitCode).toBe(0)
  expect(stdout).toContain(sampleWords)
  const expected = (await readFile(join(root, 'samples', 'release-notes.txt'), 'utf8')).trim()
  const words = (text: string) => text.toLowerCase().match(/\p{L}+/gu)
  const written = await readFile(join(folder, 'transcripts', 'release-notes.txt'), 'utf8')
  expect(words(written)).toEqual(words(expected))
  expect((await readdir(join(folder, 'transcripts'))).sort()).toEqual([
    'manifest.json',
    'release-notes.json',
    'release-notes.srt',
    'release-notes.txt',
    'release-notes.vtt',
  ])
})

it('places every sentence of the sample within the speech', async () => {
  await runCommand([sample, '--formats', 'json'], { cwd: folder })
  const written = JSON.parse(await readFile(join(folder, 'transcripts', 'release-notes.json'), 'utf8'))
  const { channels } = transcriptSchema.parse(written)
  // Read off the sample's waveform: each sentence's first and last sound, in milliseconds.
  const spoken = [
    [300, 1850],
    [2400, 4270],
    [4300, 8300],
    [9000, 11_400],
    [12_000, 14_300],
  ]
  const sentences = channels[0]?.sentences ?? []
  expect(sentences).toHaveLength(spoken.length)
  for (const [index, [start = 0, end = 0]] of spoken.entries()) {
    expect(Math.abs((sentences[index]?.start_ms ?? 0) - start)).toBeLessThan(500)
    expect(Math.abs((sentences[index]?.end_ms ?? 0) - end)).toBeLessThan(500)
  }
})

it('transcribes what is good among bad sources, says a sentence for each bad one, and exits with 1', async () => {
  await writeFile(join(folder, 'page.mp3'), '<!doctype html><html><body>Please sign in</body></html>')
  await writeFile(join(folder, 'empty.wav'), '')
  const list = `${sample}\n# nothing here\npage.mp3\nempty.wav\ngone.mp3\n${sample}\n`
  const { exitCode, stdout, stderr } = await runCommand(['--list', '-', '--json'], {
    cwd: folder,
    stdin: list,
  })
  expect(exitCode).toBe(1)
  const outcomes = JSON.parse(stdout)
  expect(outcomes.map(({ source, status }: Record<string, string>) => [source, status])).toEqual([
    [sample, 'succeeded'],
    ['page.mp3', 'failed'],
    ['empty.wav', 'failed'],
    ['gone.mp3', 'failed'],
  ])
  expect(outcomes[0].text).toContain(sampleWords)
  expect(outcomes[0].warnings).toMatchObject([{ code: 'duplicate-source' }])
  expect(outcomes[1].error.message).toContain('it looks like an HTML page')
  expect(stderr).toContain('empty.wav: failed: empty.wav is empty.')
  expect(stderr).toContain('gone.mp3: failed: There is no file gone.mp3.')
  expect(stderr).toContain('1 of 4 transcribed')
})

describe('what is refused before anything is sent', () => {
  it.each([
    ['an unknown format', ['a.mp3', '--formats', 'doc'], /option formats cannot be "doc"/],
    [
      'an unknown model',
      ['a.mp3', '--engine', 'local', '--model', 'whisper'],
      /has no model whisper. It has moonshine-tiny/,
    ],
    ['a language the model lacks', ['a.mp3', '--language', 'zh'], /does not speak "zh"/],
    ['DashScope without a key', ['a.mp3', '--engine', 'dashscope'], /needs an API key/],
    ['a misspelt option', ['a.mp3', '--fromats', 'srt'], /Did you mean --formats/],
    ['no source in a list', ['--list', '-'], /Name at least one source/],
    ['an output folder that is a file', ['a.mp3', '--output-dir', sample], /cannot be written to/],
  ])('%s: one sentence, exit code 2', async (_name, args, message) => {
    const { exitCode, stdout, stderr } = await runCommand(args, { cwd: folder })
    expect(stderr).toMatch(message)
    expect([exitCode, stdout]).toEqual([2, ''])
  })
})

describe('a run that is interrupted', () => {
  let server: Server
  let address: string

  beforeAll(async () => {
    // Takes the request and never answers it.
    server = createServer(() => {}).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/stalled.mp3`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  it('keeps what is finished and exits with 130', async () => {
    const command = startCommand([sample, address, '--json'], { cwd: folder })
    await command.shows('stderr', /✓ .*release-notes.wav: done/)
    command.child.kill('SIGINT')
    const { exitCode, stdout } = await command.result
    expect(exitCode).toBe(130)
    expect(JSON.parse(stdout)).toMatchObject([
      { status: 'succeeded' },
      { status: 'failed', source: address, error: { code: 'aborted' } },
    ])
    expect(await readFile(join(folder, 'transcripts', 'release-notes.txt'), 'utf8')).toContain(sampleWords)
  })
})

it('ends after an interruption in the midst of recognition', async () => {
  const command = startCommand([sample, sample.replace('.wav', '.txt'), sample], { cwd: folder })
  await command.shows('stderr', /: recognising/)
  command.child.kill('SIGTERM')
  expect((await command.result).exitCode).toBe(143)
})

it('replaces its own files when it renders again', async () => {
  const saved = join(root, 'samples', 'rich-text.json')
  for (const _run of [1, 2]) expect((await runCommand(['render', saved], { cwd: folder })).exitCode).toBe(0)
  expect((await readdir(join(folder, 'transcripts'))).sort()).toEqual([
    'manifest.json',
    'report.html',
    ...['json', 'md', 'srt', 'txt', 'vtt'].map((format) => `rich-text.${format}`),
  ])
})

it('explains itself: help exits with 0, nothing at all with 2', async () => {
  const help = await runCommand(['--help'])
  expect(help.exitCode).toBe(0)
  expect(help.stdout).toContain('Examples:')
  // Many desktops have a variable of such a name, which is no input of the Action.
  vi.stubEnv('INPUT_METHOD', 'fcitx')
  const nothing = await runCommand([])
  vi.unstubAllEnvs()
  expect(nothing.exitCode).toBe(2)
  expect(nothing.stderr).toContain('Usage:')
})

import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { OutputFolder, type WriteContent } from '../../src/delivery/output-folder.ts'
import type { Outcome } from '../../src/outcome.ts'
import { type ReportOptions, ReportWriter } from '../../src/report/report-writer.ts'
import { failed, languages, longSpeech, meeting, pending, plain, silent, succeeded } from './runs.ts'

let out: string

beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'report-'))
  onTestFinished(() => rm(out, { recursive: true }))
})

async function write(
  outcomes: ReadonlyArray<readonly [number, Outcome, string?]>,
  options: Partial<ReportOptions> = {},
  content?: WriteContent,
): Promise<string | undefined> {
  const folder = await OutputFolder.open(out, [], content)
  const writer = new ReportWriter(folder, { keep: ['text', 'emotions', 'events'], ...options })
  for (const [index, outcome, recording] of outcomes) writer.add(index, outcome, recording)
  const path = await writer.finish()
  await folder.writeManifest({})
  return path
}

const read = () => readFile(join(out, 'report.html'), 'utf8')
const titles = (page: string) =>
  [...page.matchAll(/<h[12] id="s\d+-title"><bdi>(.*?)<\/bdi>/g)].map(([, title]) => title)

describe('a page', () => {
  it('has every source in the order of the sources, whoever ended first', async () => {
    const path = await write([
      [2, failed('c.mp3', 'No audio.')],
      [0, succeeded(meeting)],
      [3, pending('d.mp3')],
      [1, succeeded(languages)],
    ])
    expect(path).toBe(join(out, 'report.html'))
    const page = await read()
    expect(titles(page)).toEqual(['release review.wav', '会议.mp3', 'c.mp3', 'd.mp3'])
    expect(page).toContain('2 of 4 sources transcribed · 1 failed · 1 not finished · 1 min 3 s of audio')
    expect(await readdir(out)).toEqual(['manifest.json', 'report.html'])
  })

  it('bears the name of its only source', async () => {
    await write([[0, succeeded(plain)]])
    const page = await read()
    expect(page).toContain('<title>release-notes.wav · transcript</title>')
    expect(page.match(/<h1/g)).toHaveLength(1)
    expect(page).not.toContain('class="contents"')
  })

  it('is the same for the same run', async () => {
    await write([[0, succeeded(meeting), './a.wav']])
    const first = await read()
    await write([[0, succeeded(meeting), './a.wav']])
    expect(await read()).toBe(first)
  })

  it('shows only what is kept', async () => {
    await write([[0, succeeded(meeting)]], { keep: ['text'] })
    const page = await read()
    expect(page).toContain('Thank you, and thank you for the cake.')
    expect(page.replace(/<(style|script|svg class="sheet").*?<\/(style|script|svg)>/gs, '')).not.toMatch(
      /happy|applause|not offered/,
    )
    await write([[0, succeeded(meeting)]], { keep: ['emotions', 'events'] })
    expect(await read()).not.toContain('cake')
  })

  it('leads to the files, and to no recording where nothing was recognised', async () => {
    await write([
      [0, succeeded(meeting, { files: [join(out, 'a b#1.txt')] })],
      [1, failed('b.mp3', 'No.'), './b.mp3'],
    ])
    const page = await read()
    expect(page).toContain('<a href="./a%20b%231.txt">txt</a>')
    expect(page).not.toContain('class="media"')
  })

  it('says what failed though it was recognised', async () => {
    const error = failed('x', 'The disk is full.').error
    await write([[0, { ...succeeded(meeting), status: 'failed', error }]])
    const page = await read()
    expect(page).toContain('The disk is full.')
    expect(page).toContain('thank you for the cake')
  })

  it('says that nothing was said', async () => {
    await write([[0, succeeded(silent)]])
    expect(await read()).toContain('<p class="silent">No speech was recognised.</p>')
  })

  it('leaves out texts for which there is no room, and says so, but no source', async () => {
    const long = succeeded(longSpeech(50, 'long.mp3'))
    await write(
      [
        [0, long],
        [1, long],
        [2, succeeded(plain)],
      ],
      { mostBytes: 20_000 },
    )
    const page = await read()
    expect(titles(page)).toHaveLength(3)
    expect(page.match(/Sentence 50:/g)).toHaveLength(1)
    expect(page.match(/would be too large/g)).toHaveLength(1)
    expect(page).toContain('Welcome to the release notes.')
  })
})

describe('the file', () => {
  it('replaces our own, and never somebody else’s', async () => {
    await write([[0, succeeded(plain)]])
    expect(await write([[0, succeeded(meeting)]])).toBe(join(out, 'report.html'))
    await rm(join(out, 'manifest.json'))
    await writeFile(join(out, 'report.html'), 'mine')
    expect(await write([[0, succeeded(meeting)]])).toBe(join(out, 'sensevoice-report.html'))
    expect(await read()).toBe('mine')
  })

  it('is not there where nothing has ended; an old one of ours goes', async () => {
    await write([[0, succeeded(plain)]])
    expect(await write([[0, pending('a.mp3')]])).toBeUndefined()
    expect(existsSync(join(out, 'report.html'))).toBe(false)
  })

  it('is never seen half written', async () => {
    await write([[0, succeeded(plain)]])
    const before = await read()
    const full: WriteContent = async () => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' })
    }
    await expect(write([[0, succeeded(meeting)]], {}, full)).rejects.toThrow(
      /report\.html could not be written: the disk is full/,
    )
    expect(await read()).toBe(before)
    expect(await readdir(out)).toEqual(['manifest.json', 'report.html'])
  })

  it('is made piece by piece, so that no page is ever in memory whole', async () => {
    const sizes: number[] = []
    const measure: WriteContent = async (path, content) => {
      if (typeof content === 'string') return writeFile(path, content)
      for (const piece of content) sizes.push(piece.length)
      await writeFile(path, '')
    }
    const outcomes = Array.from(
      { length: 60 },
      (_, index) => [index, succeeded(longSpeech(40, `${index}.mp3`))] as const,
    )
    await write(outcomes, {}, measure)
    const whole = sizes.reduce((sum, size) => sum + size, 0)
    expect(Math.max(...sizes)).toBeLessThan(whole / 10)
  })

  it('tells a fault of ours as one, at the end', async () => {
    const broken = { ...meeting, channels: undefined as never }
    await expect(write([[0, succeeded(broken)]])).rejects.toMatchObject({ code: 'internal' })
    expect(await readdir(out)).toEqual([])
  })
})

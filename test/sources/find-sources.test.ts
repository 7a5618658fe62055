import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findSources } from '../../src/sources/find-sources.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sources-'))
  await writeFile(join(folder, 'b.mp3'), 'b')
  await writeFile(join(folder, 'a.mp3'), 'a')
  await writeFile(join(folder, 'notes.txt'), 'n')
  await writeFile(join(folder, 'empty.wav'), '')
  await mkdir(join(folder, 'sub'))
})
afterEach(() => rm(folder, { recursive: true }))

/** Each source's name below the folder, or the sentence that refuses it. */
async function found(...names: string[]): Promise<string[]> {
  const entries = await findSources(names.map((name) => (/^[a-z]+:/.test(name) ? name : join(folder, name))))
  const shown = entries.map((entry) => ('source' in entry ? entry.source.name : entry.error.message))
  return shown.map((text) => text.replaceAll(`${folder}/`, '').replaceAll(folder, '.'))
}

it('expands globs in the order of names and keeps the order of what was named', async () => {
  expect(await found('https://example.com/x.mp3', '*.mp3', 'notes.txt')).toEqual([
    'https://example.com/x.mp3',
    'a.mp3',
    'b.mp3',
    'notes.txt',
  ])
})

it('keeps what is named twice once, by whichever name, and counts it', async () => {
  await symlink(join(folder, 'a.mp3'), join(folder, 'link.mp3'))
  const entries = await findSources([join(folder, 'a.mp3'), join(folder, '*.mp3')])
  expect(entries.map((entry) => 'count' in entry && entry.count)).toEqual([3, 1])
})

it('gives every name that leads nowhere a sentence of its own', async () => {
  expect(
    await found('gone.mp3', '*.flac', 'sub', 'empty.wav', 'ftp://example.com/a.mp3', 'http://', 'a.mp3'),
  ).toEqual([
    'There is no file gone.mp3.',
    'No file matches *.flac.',
    'sub is a folder.',
    'empty.wav is empty.',
    'ftp://example.com/a.mp3 is not a URL that can be fetched.',
    'http:// is not a URL that can be fetched.',
    'a.mp3',
  ])
})

it('takes a file whose name looks like a glob for what it is', async () => {
  await writeFile(join(folder, 'talk [1].mp3'), 'x')
  expect(await found('talk [1].mp3')).toEqual(['talk [1].mp3'])
})

it('percent-encodes what a URL may not hold and leaves what is encoded as it is', async () => {
  const [entry] = await findSources(['https://example.com/a b/é%3A.mp3'])
  expect(entry).toMatchObject({ source: { url: 'https://example.com/a%20b/%C3%A9%3A.mp3' } })
})

it('takes away what a glob with an exclamation mark names', async () => {
  const names = ['*.mp3', 'notes.txt', '!b.*'].map((name) =>
    name.replace(/^!?/, (mark) => `${mark}${folder}/`),
  )
  const entries = await findSources(names)
  expect(entries.map((entry) => 'source' in entry && entry.source.name.replace(`${folder}/`, ''))).toEqual([
    'a.mp3',
    'notes.txt',
  ])
})

it('knows what Git LFS leaves in place of a recording and says how to fetch it', async () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 123456\n`
  await writeFile(join(folder, 'talk.mp3'), pointer)
  const [entry] = await findSources([join(folder, 'talk.mp3')])
  expect(entry).toMatchObject({ error: { advice: expect.stringContaining('lfs: true') } })
})

import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { ResultCache } from '../../src/journal/result-cache.ts'

const making = { engine: 'dashscope', model: 'fun-asr', options: { language: 'en', words: undefined } }
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'results-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
})

it('gives back what it kept, however the options are ordered or left out', async () => {
  const cache = new ResultCache(join(folder, 'new'))
  await cache.keep('sha256 1', making, { transcripts: [] })
  const same = { ...making, options: { parameters: undefined, language: 'en' } }
  expect(await cache.find('sha256 1', same)).toEqual({ transcripts: [] })
})

it.each([
  ['content', 'sha256 2', making],
  ['model', 'sha256 1', { ...making, model: 'paraformer-v2' }],
  ['engine', 'sha256 1', { ...making, engine: 'local' }],
  ['options', 'sha256 1', { ...making, options: { language: 'de' } }],
])('has nothing for another %s', async (_name, contentId, other) => {
  const cache = new ResultCache(folder)
  await cache.keep('sha256 1', making, {})
  expect(await cache.find(contentId, other)).toBeUndefined()
})

it('is no hindrance where it is damaged, or cannot be written', async () => {
  const cache = new ResultCache(folder)
  await cache.keep('sha256 1', making, {})
  const [name = ''] = await readdir(folder)
  await writeFile(join(folder, name), '{"transc')
  expect(await cache.find('sha256 1', making)).toBeUndefined()
  const file = join(folder, name)
  await new ResultCache(join(file, 'below')).keep('sha256 1', making, {})
  expect(await readdir(folder)).toEqual([name])
})

it('forgets what nobody asked for in a long time, and what was left half written', async () => {
  const cache = new ResultCache(folder)
  await cache.keep('sha256 1', making, {})
  await cache.keep('sha256 2', making, {})
  await writeFile(join(folder, 'x.json.ab.part'), '')
  const old = new Date(1_000_000)
  for (const name of await readdir(folder)) await utimes(join(folder, name), old, old)
  await cache.find('sha256 2', making)
  expect(await cache.prune(2_000_000)).toBe(1)
  expect(await cache.find('sha256 2', making)).toEqual({})
  expect(await readdir(folder)).toHaveLength(1)
})

import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { ResultCache, resultKey } from '../../src/journal/result-cache.ts'

const making = {
  service: 'https://dashscope.example/api/v1',
  model: 'fun-asr',
  options: { language: 'en', words: undefined },
}
let folder: string
const one = resultKey('sha256 1', making)
const two = resultKey('sha256 2', making)

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'results-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
})

it('gives back what it kept, however the options are ordered or left out', async () => {
  const cache = new ResultCache(join(folder, 'new'))
  await cache.keep(one, { transcripts: [] })
  const same = { ...making, options: { parameters: undefined, language: 'en' } }
  expect(await cache.find(resultKey('sha256 1', same))).toEqual({ transcripts: [] })
})

it.each([
  ['content', 'sha256 2', making],
  ['model', 'sha256 1', { ...making, model: 'paraformer-v2' }],
  ['service', 'sha256 1', { ...making, service: 'local' }],
  ['options', 'sha256 1', { ...making, options: { language: 'de' } }],
])('has nothing for another %s', async (_name, contentId, other) => {
  const cache = new ResultCache(folder)
  await cache.keep(one, {})
  expect(await cache.find(resultKey(contentId, other))).toBeUndefined()
})

it('is no hindrance where it is damaged, or cannot be written', async () => {
  const cache = new ResultCache(folder)
  await cache.keep(one, {})
  const [name = ''] = await readdir(folder)
  await writeFile(join(folder, name), '{"transc')
  expect(await cache.find(one)).toBeUndefined()
  const file = join(folder, name)
  await new ResultCache(join(file, 'below')).keep(one, {})
  expect(await readdir(folder)).toEqual([name])
})

it('forgets what nobody asked for in a long time, and what was left half written', async () => {
  const cache = new ResultCache(folder)
  await cache.keep(one, {})
  await cache.keep(two, {})
  await writeFile(join(folder, 'x.json.ab.part'), '')
  const old = new Date(1_000_000)
  for (const name of await readdir(folder)) await utimes(join(folder, name), old, old)
  await cache.find(two)
  // Somebody else is writing it at the moment.
  await writeFile(join(folder, 'y.json.cd.part'), '')
  await cache.prune(2_000_000)
  expect(await cache.find(one)).toBeUndefined()
  expect(await cache.find(two)).toEqual({})
  expect(await readdir(folder)).toHaveLength(2)
})

it('keeps no address of a source, which may be signed', async () => {
  const cache = new ResultCache(folder)
  await cache.keep(one, { file_url: 'https://example.com/a.mp3?Signature=s3cret', transcripts: [] })
  expect(await cache.find(one)).toEqual({ transcripts: [] })
  const [name = ''] = await readdir(folder)
  expect(await readFile(join(folder, name), 'utf8')).not.toContain('s3cret')
})

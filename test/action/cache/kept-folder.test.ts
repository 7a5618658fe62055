import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { restoreFolder, saveFolder } from '../../../src/action/cache/kept-folder.ts'
import { type DoubleServer, serveHandlers } from '../../doubles/handler.ts'
import { type ResultsService, resultsEnvironment, resultsService } from '../../doubles/results-service.ts'

let root: string
let folder: string
let results: ResultsService
let server: DoubleServer

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'cache-test-'))
  folder = join(root, 'kept')
  for (const name of ['workspace', 'runner-temp', 'kept/deep'])
    mkdirSync(join(root, name), { recursive: true })
  writeFileSync(join(folder, 'deep', '结果.json'), '{}')
  results = resultsService()
  server = await serveHandlers(results.handler)
  const environment = {
    ...resultsEnvironment(server.origin),
    GITHUB_WORKSPACE: join(root, 'workspace'),
    RUNNER_TEMP: join(root, 'runner-temp'),
    GITHUB_SERVER_URL: undefined,
    ACTIONS_CACHE_URL: undefined,
    ACTIONS_CACHE_MODE: undefined,
  }
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
})

afterEach(async () => {
  await server.close()
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true })
})

it('brings a folder back as it was kept', async () => {
  expect(await saveFolder({ folder, key: 'results-1' })).toEqual({ saved: true, notes: [] })
  expect(results.caches).toMatchObject([{ key: 'results-1' }])
  rmSync(folder, { recursive: true })
  expect(await restoreFolder({ folder, key: 'results-1' })).toEqual({ hit: 'results-1', notes: [] })
  expect(readFileSync(join(folder, 'deep', '结果.json'), 'utf8')).toBe('{}')
})

it('takes the newest entry whose key begins as wished when there is none under the key', async () => {
  for (const key of ['results-1', 'results-2', 'models-3']) await saveFolder({ folder, key })
  rmSync(folder, { recursive: true })
  const found = await restoreFolder({ folder, key: 'results-9', prefixes: ['nothing-', 'results-'] })
  expect(found).toEqual({ hit: 'results-2', notes: [] })
  expect(existsSync(folder)).toBe(true)
})

it('finds nothing, without a word, where nothing was kept', async () => {
  expect(await restoreFolder({ folder, key: 'results-1' })).toEqual({ hit: undefined, notes: [] })
})

it('says nothing when the key is there already, and packs nothing', async () => {
  await saveFolder({ folder, key: 'results-1' })
  expect(await saveFolder({ folder, key: 'results-1' })).toEqual({ saved: false, notes: [] })
  expect(results.calls).toMatchObject({ createCacheEntry: 1, putBlob: 1 })
})

it('keeps nothing of a folder that is not there', async () => {
  expect(await saveFolder({ folder: join(root, 'absent'), key: 'results-1' })).toEqual({
    saved: false,
    notes: [],
  })
  expect(results.calls).toEqual({})
})

it.each([
  ['is full', { status: 403, code: 'resource_exhausted', msg: 'insufficient usage' }],
  ['may only be read', { notOk: true, msg: 'cache write denied: untrusted event' }],
  ['refuses', { status: 400, code: 'invalid_argument', msg: 'no' }],
] as const)('tells in a sentence that nothing was kept when the cache %s', async (_, failure) => {
  results.fail.createCacheEntry = failure
  const { saved, notes } = await saveFolder({ folder, key: 'results-1' })
  expect({ saved, notes }).toEqual({
    saved: false,
    notes: [expect.stringContaining('Nothing was kept under results-1')],
  })
})

it('tells that nothing was kept when the runner lets nothing be written', async () => {
  vi.stubEnv('ACTIONS_CACHE_MODE', 'read')
  expect((await saveFolder({ folder, key: 'results-1' })).notes).toHaveLength(1)
  expect(results.calls.createCacheEntry).toBeUndefined()
})

it.each([
  ['the service', { getCacheEntryDownloadURL: { status: 403, code: 'denied', msg: 'no' } }],
  ['the store', { getBlob: { status: 403, code: 'denied', msg: 'no' } }],
])('finds nothing when %s refuses', async (_, fail) => {
  await saveFolder({ folder, key: 'results-1' })
  results.fail = fail
  expect(await restoreFolder({ folder, key: 'results-1' })).toEqual({ hit: undefined, notes: [] })
})

it('does not throw when nobody answers', async () => {
  await server.close()
  expect(await restoreFolder({ folder, key: 'results-1' })).toEqual({ hit: undefined, notes: [] })
  expect(await saveFolder({ folder, key: 'results-1' })).toMatchObject({ saved: false })
})

it('says so when a key is not one', async () => {
  expect((await restoreFolder({ folder, key: 'a,b' })).notes).toEqual([expect.stringContaining('commas')])
  expect((await saveFolder({ folder, key: 'a,b' })).notes).toEqual([expect.stringContaining('commas')])
})

it('asks nobody where the runner has no cache service', async () => {
  vi.stubEnv('ACTIONS_RESULTS_URL', undefined)
  const notes = [expect.stringContaining('no cache service')]
  expect(await restoreFolder({ folder, key: 'results-1' })).toEqual({ hit: undefined, notes })
  expect(await saveFolder({ folder, key: 'results-1' })).toEqual({ saved: false, notes })
  expect(results.calls).toEqual({})
})

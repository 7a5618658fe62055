import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { readInputs } from '../../src/action/inputs/inputs.ts'
import { type JobContext, readJobContext } from '../../src/action/job-context.ts'
import { openRunCaches } from '../../src/action/run-caches.ts'
import { chooseEngine } from '../../src/engines.ts'
import { serveHandlers } from '../doubles/handler.ts'
import { resultsEnvironment, resultsService } from '../doubles/results-service.ts'

let folder: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'caches-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true })
    vi.unstubAllEnvs()
  })
  vi.stubEnv('GITHUB_WORKSPACE', folder)
})

async function open(inputs: Record<string, string>, job: Partial<JobContext> = {}) {
  const results = resultsService()
  const server = await serveHandlers(results.handler)
  onTestFinished(() => server.close())
  const variables = {
    ...resultsEnvironment(server.origin),
    RUNNER_TEMP: folder,
    GITHUB_SERVER_URL: undefined,
  }
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
  const context = { ...readJobContext({ GITHUB_RUN_ID: '1' }), ...job }
  const choice = chooseEngine({ model: 'auto', engine: 'local' })
  const caches = await openRunCaches(readInputs(inputs), context, choice)
  return { caches, results }
}

it('keeps no folder of models in which they are not, since it could never be replaced', async () => {
  vi.stubEnv('SENSEVOICE_TRANSCRIBE_CACHE', join(folder, 'models'))
  mkdirSync(join(folder, 'models'))
  const { caches, results } = await open({ 'INPUT_RESULT-CACHE': 'off', 'INPUT_MODEL-CACHE': 'on' })
  expect(await caches.save([])).toEqual([])
  expect(results.calls.createCacheEntry).toBeUndefined()
})

it.each<[string, Record<string, string>, Partial<JobContext>]>([
  ['a release is read', { 'INPUT_RELEASE-ASSETS': '*.mp4' }, {}],
  ['a release is written to', { INPUT_PUBLISH: 'release-notes' }, {}],
  ['the run is for a release', {}, { eventName: 'release' }],
  ['caches are off', { 'INPUT_RESULT-CACHE': 'off', 'INPUT_MODEL-CACHE': 'off' }, {}],
])('asks for nothing where %s', async (_name, inputs, job) => {
  const { caches, results } = await open(inputs, job)
  expect(caches.memory).toBeUndefined()
  expect(results.calls).toEqual({})
})

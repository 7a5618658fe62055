import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Failure, ResultsService } from '../../doubles/results-service.ts'
import { openBench, type UploadBench } from './upload-bench.ts'

let bench: UploadBench

beforeEach(async () => {
  bench = await openBench()
})

afterEach(() => bench.close())

it('gives up on names when a name of its own is taken too', async () => {
  bench.results.fail.createArtifact = { status: 409, code: 'already_exists', msg: 'taken' }
  const result = await bench.upload()
  expect(result).toEqual({
    notes: [expect.stringMatching(/^No artifact was uploaded: \(409\)/)],
    mayPass: false,
  })
  expect(bench.results.calls.createArtifact).toBe(2)
})

it.each<[string, keyof ResultsService['fail'], Failure, RegExp, mayPass: boolean]>([
  [
    'a full quota',
    'createArtifact',
    { status: 403, code: 'resource_exhausted', msg: 'insufficient usage to create artifact' },
    /storage .* is full; delete old ones, or set retention-days lower\./,
    false,
  ],
  [
    'a refusal',
    'createArtifact',
    { status: 403, code: 'denied', msg: 'no such right' },
    /^No artifact was uploaded: \(403\) Forbidden: no such right\./,
    false,
  ],
  [
    'a refused blob',
    'putBlob',
    { status: 403, msg: 'No such signature.' },
    /: No such signature\. The/,
    true,
  ],
  ['a connection that breaks', 'putBlob', { breakOff: true }, /No artifact was uploaded/, true],
  [
    'an upload that is not accepted',
    'finalizeArtifact',
    { notOk: true },
    /FinalizeArtifact.* not ok\./,
    true,
  ],
])('tells of %s in a sentence with the folder', async (_, operation, failure, sentence, mayPass) => {
  bench.results.fail[operation] = failure
  const result = await bench.upload()
  expect(result).toEqual({ notes: [expect.stringMatching(sentence)], mayPass })
  expect(result.notes[0]).toContain(`The files are in ${bench.folder}.`)
  expect(result.notes[0]).not.toMatch(/sig=|\n/)
  expect(bench.results.artifacts.size).toBe(0)
})

it('lets the client try again when the service stumbles', async () => {
  bench.results.fail.finalizeArtifact = { status: 503, times: 1 }
  expect(await bench.upload()).toMatchObject({ name: 'transcripts', notes: [] })
  expect(bench.results.calls.finalizeArtifact).toBe(2)
})

it.each(['https://git.example.com', 'https://github.com.example.org'])(
  'knows that %s has no such service before it asks',
  async (url) => {
    vi.stubEnv('GITHUB_SERVER_URL', url)
    const { notes } = await bench.upload({}, { GITHUB_SERVER_URL: url })
    expect(notes).toEqual([expect.stringMatching(/output-dir to actions\/upload-artifact@v3/)])
    expect(notes[0]).toContain(bench.folder)
    expect(bench.results.calls).toEqual({})
  },
)

it.each(['ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN'])(
  'says so where the runner gives no %s',
  async (name) => {
    vi.stubEnv(name, undefined)
    expect((await bench.upload()).notes).toEqual([
      expect.stringContaining('this runner has no artifact service'),
    ])
    expect(bench.results.calls).toEqual({})
  },
)

it.each(['a.e30.b', 'nonsense'])('says so when the token %s allows no upload', async (token) => {
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', token)
  expect((await bench.upload()).notes).toEqual([expect.stringContaining('the token that the runner gave')])
  expect(bench.results.calls).toEqual({})
})

it('says so when nobody answers', async () => {
  await bench.server.close()
  expect((await bench.upload()).notes).toEqual([
    expect.stringContaining('cannot be reached from this runner (ECONNREFUSED)'),
  ])
})

it('returns as soon as it is aborted while the service stalls', async () => {
  const controller = new AbortController()
  bench.answer = (request) => {
    controller.abort()
    return bench.results.handler(request)
  }
  bench.results.fail.createArtifact = { stall: true }
  expect((await bench.upload({ signal: controller.signal })).notes).toEqual([
    `The upload of the artifact was stopped before it was done. The files are in ${bench.folder}.`,
  ])
  expect(bench.results.calls.createArtifact).toBe(1)
})

it('asks for nothing when it was aborted before', async () => {
  expect((await bench.upload({ signal: AbortSignal.abort() })).notes).toEqual([
    expect.stringContaining('stopped'),
  ])
  expect(bench.results.calls).toEqual({})
})

it('leaves out a file that is gone, and says so', async () => {
  const files = [...bench.written({ 'talk.txt': 'a' }), join(bench.folder, 'gone.txt')]
  const { notes } = await bench.upload({ files })
  expect(notes).toEqual(['The artifact lacks gone.txt, since the file cannot be read.'])
  expect([...bench.results.files('transcripts').keys()]).toEqual(['talk.txt'])
})

it('makes no artifact of nothing', async () => {
  expect(await bench.upload({ files: [] })).toEqual({
    notes: ['No artifact was uploaded, since there are no files.'],
  })
  expect(bench.results.calls).toEqual({})
})

import { copyFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { startJob } from '../../support/action-job.ts'
import { sample } from '../../support/command.ts'
import { Job } from '../../support/job.ts'

vi.setConfig({ testTimeout: 60_000 })

const talk = 'https://example.com/talk.mp3'

/** The errors in a log, as annotations. */
const errorsIn = (log: string) => log.split('\n').filter((line) => line.startsWith('::error'))

describe('what is refused before anything is sent', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ['no source', { urls: '# nothing yet' }, /nothing to transcribe.*files or release-assets/],
    ['a list of tasks that is none', { 'task-ids': '[{]' }, /list of tasks is not the JSON/],
    ['a list that is not there', { 'task-ids': 'tasks.json' }, /tasks\.json cannot be read/],
    [
      'tasks of an engine that keeps none',
      { 'task-ids': 'task-0001', engine: 'local' },
      /kept by DashScope alone/,
    ],
    [
      'files that are all taken away',
      { files: 'taken\n!taken' },
      /nothing to transcribe: what was named was taken away/,
    ],
    ['a slip in the name of an input', { urls: talk, formatz: 'srt' }, /no input formatz.*Was formats meant/],
    ['a flag that is none', { urls: talk, wait: 'maybe' }, /wait cannot be "maybe"/],
    ['a width of 3', { urls: talk, 'max-line-width': '3' }, /max-line-width cannot be 3/],
    [
      'a model that needs other options',
      { urls: talk, speakers: '2' },
      /does not take the option “speakers”/,
    ],
    [
      'leaving a task at an engine that ends',
      { urls: talk, engine: 'local', wait: 'false' },
      /must be waited for/,
    ],
    [
      'two addresses',
      { urls: talk, region: 'us-east-1', 'base-url': 'http://127.0.0.1:1/api/v1' },
      /base-url and a region/,
    ],
    [
      'a release that is not there',
      { urls: talk, publish: 'release-notes', 'release-tag': 'v9' },
      /no release v9/,
    ],
    ['an output folder that is a file', { urls: talk, 'output-dir': 'taken/x' }, /cannot be written to/],
  ])('%s: one sentence, and nothing is submitted', async (_name, inputs, message) => {
    const { cloud, job } = await startJob({ inputs })
    writeFileSync(join(job.workspace, 'taken'), 'a file')
    const { exitCode, log } = await job.run()
    expect(errorsIn(log)).toEqual([expect.stringMatching(message)])
    expect([exitCode, cloud.requests]).toEqual([1, []])
  })
})

describe('a missing key', () => {
  const payload = (full_name: string) => ({ pull_request: { number: 3, head: { repo: { full_name } } } })
  const settings = (from: string) => ({
    event: 'pull_request',
    payload: payload(from),
    inputs: { urls: talk, 'api-key': '' },
  })

  it('fails a run of the repository itself and names both ways out', async () => {
    const { exitCode, log } = await new Job(settings('octo/talks')).run()
    expect(exitCode).toBe(1)
    expect(errorsIn(log)).toEqual([expect.stringMatching(/secrets\.DASHSCOPE_API_KEY.*engine: local/)])
  })

  it('skips the step for a fork, with a notice', async () => {
    const job = new Job(settings('stranger/talks'))
    const { exitCode, log } = await job.run()
    expect([exitCode, errorsIn(log)]).toEqual([0, []])
    expect(log).toMatch(/::notice::Nothing was transcribed: .*from outside the repository/)
    expect(job.outputs).toMatchObject({ total: '0', failed: '0', tasks: '[]' })
    expect(job.summary).toContain('Nothing was transcribed')
  })
})

describe('what fails alone', () => {
  it('marks each file that leads nowhere and delivers the rest', async () => {
    const { job, results } = await startJob({
      inputs: { urls: talk, files: 'gone.mp3\npointer.mp3', 'fail-on': 'all' },
    })
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1234567\n`
    writeFileSync(join(job.workspace, 'pointer.mp3'), pointer)
    const { exitCode, log } = await job.run()
    expect(exitCode).toBe(0)
    expect(errorsIn(log)).toEqual([
      expect.stringMatching(/title=gone\.mp3::There is no file gone\.mp3/),
      expect.stringMatching(/title=pointer\.mp3::.*lfs: true/),
    ])
    expect(job.outputs).toMatchObject({ total: '3', succeeded: '1', failed: '2' })
    expect([...results.files('transcripts').keys()]).toContain('talk.srt')
    expect(job.summary).toContain('lfs: true')
  })

  it('only warns of a pattern that nothing fits, unless nothing is found at all', async () => {
    const inputs = { files: '*.mp3\n*.flac' }
    const one = await startJob({ inputs })
    writeFileSync(join(one.job.workspace, 'talk.mp3'), 'sound')
    const { exitCode, log } = await one.job.run()
    expect([exitCode, log]).toEqual([0, expect.stringContaining('::warning::No file matches *.flac.')])
    const none = await startJob({ inputs })
    const failed = await none.job.run()
    expect(failed.exitCode).toBe(1)
    expect(errorsIn(failed.log)).toHaveLength(3)
  })

  it('takes no file for one of the workspace to which only a link leads from there', async () => {
    const { job, cloud } = await startJob({ inputs: { files: '*.wav' } })
    symlinkSync(sample, join(job.workspace, 'link.wav'))
    const { exitCode, log } = await job.run()
    expect(exitCode).toBe(1)
    expect(errorsIn(log)[0]).toContain('link.wav leads out of the workspace')
    expect(cloud.submitted).toEqual([])
  })

  it('ends well where nothing is left to collect', async () => {
    const { job, cloud } = await startJob({ inputs: { 'task-ids': '[]' } })
    const { exitCode, log } = await job.run()
    expect([exitCode, log]).toEqual([0, expect.stringContaining('::notice::Nothing was collected')])
    expect(job.outputs).toMatchObject({ total: '0', tasks: '[]' })
    expect(cloud.requests).toEqual([])
  })

  it.each(['getCacheEntryDownloadURL', 'createCacheEntry', 'createArtifact', 'finalizeArtifact'] as const)(
    'comes to its own end when the reply to %s breaks off',
    async (operation) => {
      const patience = { ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS: '1500', SEGMENT_DOWNLOAD_TIMEOUT_MINS: '0.025' }
      const { job, results } = await startJob({ inputs: { files: 'talk.wav' }, env: patience })
      copyFileSync(sample, join(job.workspace, 'talk.wav'))
      results.fail[operation] = { breakOff: true }
      const { exitCode, log } = await job.run()
      expect([exitCode, log]).toEqual([0, expect.stringContaining('1 of 1 transcribed')])
      expect(job.outputs.succeeded).toBe('1')
      expect(job.summary).toContain('transcribed')
    },
  )

  it('goes on without files of the runner that cannot be written to', async () => {
    const { job } = await startJob({ inputs: { urls: talk }, env: { GITHUB_OUTPUT: '/', GITHUB_STATE: '/' } })
    const { exitCode, log } = await job.run()
    expect([exitCode, log]).toEqual([0, expect.stringContaining('1 of 1 transcribed')])
    expect(job.summary).toContain('transcribed')
  })

  it('lets the step go on without a summary file, and says so', async () => {
    const { job } = await startJob({ inputs: { urls: talk }, env: { GITHUB_STEP_SUMMARY: undefined } })
    const { exitCode, log } = await job.run()
    expect(exitCode).toBe(0)
    expect(log).toMatch(/::warning::The job summary is left out/)
  })

  it('keeps files and comment where the artifact service is down, and tries it once more after the other steps', async () => {
    const { job, results, github, origin } = await startJob({
      event: 'pull_request',
      payload: { pull_request: { number: 5, head: { repo: { full_name: 'octo/talks' } } } },
      inputs: { urls: talk, publish: 'pr-comment' },
      env: { ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' },
    })
    const { exitCode, log } = await job.run()
    expect([exitCode, log]).toEqual([0, expect.stringMatching(/::warning::No artifact was uploaded/)])
    expect(job.read('transcripts/talk.txt')).not.toBe('')
    expect(github.comments).toHaveLength(1)
    expect(results.artifacts.size).toBe(0)
    expect((await job.runPost({ ACTIONS_RESULTS_URL: origin })).exitCode).toBe(0)
    expect([...results.files('transcripts').keys()]).toContain('talk.txt')
    expect(job.summary).toContain('Delivered after the step had ended')
  })

  it.each([
    [
      'the storage is full',
      { status: 403, code: 'resource_exhausted', msg: 'insufficient usage to create artifact' },
      /storage .* is full/,
    ],
    [
      'the name is taken',
      { status: 409, code: 'already_exists', msg: 'an artifact with this name already exists', times: 1 },
      /already had an artifact named/,
    ],
  ])('does not fail the step when %s', async (_name, failure, message) => {
    const { job, results } = await startJob({ inputs: { urls: talk } })
    results.fail.createArtifact = failure
    const { exitCode, log } = await job.run()
    expect([exitCode, log]).toEqual([0, expect.stringMatching(message)])
    expect(job.summary).toMatch(message)
  })

  it('says what to do where the server has no artifacts of this kind', async () => {
    const { job, results } = await startJob({
      inputs: { urls: talk },
      env: { GITHUB_SERVER_URL: 'https://git.example.com' },
    })
    const { exitCode, log } = await job.run()
    expect([exitCode, log]).toEqual([
      0,
      expect.stringMatching(/::notice::.*git\.example\.com has no service for artifacts/),
    ])
    expect(Object.values(results.calls).filter((count) => count > 0)).toEqual([])
    expect(job.outputs['artifact-id']).toBe('')
  })
})

it('takes a thousand sources, and tells of them what fits', async () => {
  const urls = Array.from({ length: 1000 }, (_, index) => `https://example.com/talk-${index}.mp3`)
  // The vendor lets known models take a few sources a second.
  const { job, results } = await startJob({
    inputs: { urls: urls.join('\n'), model: 'unknown-model', wait: 'false', 'result-cache': 'off' },
  })
  const { exitCode } = await job.run()
  expect(exitCode).toBe(0)
  expect(job.outputs.total).toBe('1000')
  expect(JSON.parse(job.outputs.tasks ?? '')).toHaveLength(1000)
  expect(Buffer.byteLength(job.summary)).toBeLessThan(900 * 1024)
  expect([...results.files('transcripts').keys()]).toContain('tasks.json')
})

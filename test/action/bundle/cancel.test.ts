import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { startJob } from '../../support/action-job.ts'
import { sample } from '../../support/command.ts'

vi.setConfig({ testTimeout: 60_000 })

const urls = ['one', 'two', 'three'].map((name) => `https://example.com/${name}.mp3`)

/** A cloud in which the first source ends, the second is at work for ever, and the third waits in the queue. */
async function startBusyJob() {
  const started = await startJob(
    {
      event: 'release',
      payload: { release: { id: 7, tag_name: 'v1' }, repository: { private: false } },
      inputs: {
        urls: urls.join(','),
        publish: 'release-assets,release-notes',
        formats: 'txt',
        model: 'another-model',
      },
    },
    { releases: [{ id: 7, tag: 'v1' }] },
  )
  const { cloud } = started
  const tasks = new Map<string, string>()
  const cancelled: string[] = []
  let see = () => {}
  /** Resolves when the step has looked at both tasks that do not end, so that it knows their ids. */
  const seen = new Promise<void>((resolve) => {
    see = resolve
  })
  const looked = new Set<string>()
  cloud.change = ({ method, path, body }, reply) => {
    if (path.endsWith('/transcription')) {
      const [url = ''] = JSON.parse(body.toString()).input.file_urls
      tasks.set(JSON.parse(reply.body).output.task_id, url)
      return reply
    }
    const [, taskId = '', verb] = /\/tasks\/([^/]+)(\/cancel)?$/.exec(path) ?? []
    const url = tasks.get(taskId)
    if (url === undefined || url === urls[0]) return reply
    if (verb === undefined && method === 'GET' && looked.add(taskId).size === 2) see()
    return url === urls[1] ? atWork(taskId, verb) : inQueue(taskId, verb, cancelled)
  }
  const idOf = (url = '') => [...tasks].find(([, source]) => source === url)?.[0] ?? ''
  return { ...started, seen, idOf, cancelled }
}

function atWork(taskId: string, verb: string | undefined) {
  if (verb) return { status: 400, body: JSON.stringify({ code: 'UnsupportedOperation' }) }
  return { status: 200, body: JSON.stringify({ output: { task_id: taskId, task_status: 'RUNNING' } }) }
}

function inQueue(taskId: string, verb: string | undefined, cancelled: string[]) {
  if (verb) cancelled.push(taskId)
  return { status: 200, body: JSON.stringify({ output: { task_id: taskId, task_status: 'PENDING' } }) }
}

describe('a step that is cancelled', () => {
  it('delivers what is finished, cancels what has not begun, and names what goes on', async () => {
    const { job, results, seen, idOf, cancelled, github } = await startBusyJob()
    const step = job.start()
    await step.shows(/✓ .*one\.mp3/)
    await seen
    step.child.kill('SIGINT')
    const { exitCode, log } = await step.result
    expect([exitCode, log]).toEqual([
      1,
      expect.stringContaining('The step was cancelled: 1 of 3 transcribed'),
    ])
    expect(cancelled).toEqual([idOf(urls[2])])
    expect(JSON.parse(job.outputs.tasks ?? '')).toMatchObject([{ id: idOf(urls[1]), source: urls[1] }])
    expect(job.summary).toContain(idOf(urls[1]))
    expect(job.summary).toMatch(/had not begun and was cancelled/)
    const kept = [...results.files('transcripts').keys()].sort()
    expect(kept).toEqual(['manifest.json', 'one.txt', 'tasks.json'])
    // The release is left to the post step.
    expect(github.release('v1').assets).toEqual([])
    expect((await job.runPost()).exitCode).toBe(0)
    expect(github.release('v1').assets.map(({ name }) => name)).toEqual(['one.txt'])
    expect(github.release('v1').body).toContain('1 of 3 sources')
  })

  it('keeps the finished files of a step that was killed', async () => {
    const { job, results } = await startBusyJob()
    const step = job.start()
    await step.shows(/✓ .*one\.mp3/)
    step.child.kill('SIGKILL')
    await step.result
    writeFileSync(join(job.workspace, 'transcripts', 'other.txt'), 'of another step')
    const { exitCode, log } = await job.runPost()
    expect([exitCode, log]).toEqual([0, expect.stringContaining('1 finished files are kept')])
    expect([...results.files('transcripts').keys()]).toEqual(['one.txt'])
  })

  it('has told everything before anything is kept for later runs', async () => {
    const { job, results } = await startJob({ inputs: { files: 'talk.wav' } })
    copyFileSync(sample, join(job.workspace, 'talk.wav'))
    results.fail.createCacheEntry = { stall: true }
    const step = job.start()
    await step.shows(/CreateCacheEntry/)
    step.child.kill('SIGINT')
    const { exitCode, log } = await step.result
    expect([exitCode, log]).toEqual([
      1,
      expect.stringContaining('The step was cancelled: 1 of 1 transcribed'),
    ])
    expect(job.outputs).toMatchObject({ succeeded: '1' })
    expect(job.summary).toContain('transcribed')
  })
})

describe('a step that fails before it delivers anything', () => {
  it('leaves nothing to the post step, least of all what other steps wrote', async () => {
    const { job, results } = await startJob({
      inputs: { urls: urls.join(','), 'release-tag': 'v9', publish: 'release-notes', 'output-dir': '.' },
    })
    expect((await job.run()).exitCode).toBe(1)
    writeFileSync(join(job.workspace, 'credentials.json'), '{}')
    expect(await job.runPost()).toEqual({ exitCode: 0, log: '' })
    expect(results.artifacts.size).toBe(0)
  })
})

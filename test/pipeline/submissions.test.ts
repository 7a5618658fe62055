import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { RunRequest } from '../../src/options.ts'
import type { RunEvent } from '../../src/outcome.ts'
import { transcribe } from '../../src/transcribe.ts'
import { type Cloud, neverEnding, startCloud } from '../doubles/cloud.ts'

let folder: string
let memoryFolder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'submissions-'))
  memoryFolder = join(folder, 'memory')
  onTestFinished(() => rm(folder, { recursive: true }))
})

const sources = ['http://127.0.0.1:1/a.mp3', 'http://127.0.0.1:1/b.mp3']

const requestTo = (cloud: Cloud, more: RunRequest = {}) => ({
  engine: 'dashscope' as const,
  apiKey: 'sk-canary0123456789abcdef0123456789',
  baseUrl: cloud.baseUrl,
  model: 'another-model',
  outputDir: join(folder, 'out'),
  formats: ['txt' as const],
  sources,
  ...more,
})

const isSubmit = (path: string) => path.endsWith('/transcription')
const states = async (run: ReturnType<typeof transcribe>) =>
  (await run).outcomes.map((outcome) => (outcome.status === 'failed' ? outcome.error.code : outcome.status))

describe('a run that goes on after one that was stopped', () => {
  it('waits for the tasks of that one instead of submitting again', async () => {
    const cloud = await startCloud()
    const { change } = cloud
    cloud.change = neverEnding
    const stopped = transcribe(requestTo(cloud, { timeoutMinutes: 0.01 }), { memoryFolder })
    expect(await states(stopped)).toEqual(['wait-timeout', 'wait-timeout'])
    cloud.change = change
    const { outcomes } = await transcribe(requestTo(cloud), { memoryFolder })
    expect(outcomes.map(({ status }) => status)).toEqual(['succeeded', 'succeeded'])
    expect(cloud.submitted).toHaveLength(2)
  })

  it('takes over what had already come, where the contents cannot be told apart', async () => {
    const cloud = await startCloud()
    const controller = new AbortController()
    const onEvent = (event: RunEvent) => event.type === 'outcome' && controller.abort(new Error('killed'))
    await transcribe(requestTo(cloud), { memoryFolder, signal: controller.signal, onEvent })
    expect(await states(transcribe(requestTo(cloud), { memoryFolder }))).toEqual(['succeeded', 'succeeded'])
    expect(new Set(cloud.submitted).size).toBe(cloud.submitted.length)
  })

  it('transcribes anew after one that came to its end', async () => {
    const cloud = await startCloud()
    await transcribe(requestTo(cloud), { memoryFolder })
    await transcribe(requestTo(cloud), { memoryFolder })
    expect(cloud.submitted).toHaveLength(4)
  })

  it('submits again what failed, and what the service has forgotten', async () => {
    const cloud = await startCloud()
    const { change } = cloud
    cloud.change = neverEnding
    await transcribe(requestTo(cloud, { timeoutMinutes: 0.01 }), { memoryFolder })
    const old = new Set<string>()
    cloud.change = ({ path, method }, reply) => {
      const [, taskId = ''] = (method === 'GET' && /\/tasks\/([^/]+)$/.exec(path)) || []
      if (taskId === '' || (old.size === 2 && !old.has(taskId))) return reply
      const status = old.add(taskId).size === 1 ? 'FAILED' : 'UNKNOWN'
      return { status: 200, body: JSON.stringify({ output: { task_id: taskId, task_status: status } }) }
    }
    expect(await states(transcribe(requestTo(cloud), { memoryFolder }))).toEqual(['succeeded', 'succeeded'])
    cloud.change = change
    expect(cloud.submitted).toHaveLength(4)
  })

  it('remembers neither keys nor addresses', async () => {
    const cloud = await startCloud()
    cloud.change = neverEnding
    const signed = { sources: ['http://127.0.0.1:1/a.mp3?Signature=s3cretOfTheSource'] }
    await transcribe({ ...requestTo(cloud, { timeoutMinutes: 0.01 }), ...signed }, { memoryFolder })
    const tasks = join(memoryFolder, 'tasks')
    const written = await Promise.all(
      (await readdir(tasks)).map((name) => readFile(join(tasks, name), 'utf8')),
    )
    expect(written).toHaveLength(1)
    expect(written.join()).not.toMatch(/s3cret|canary|127/)
  })

  it('begins afresh where what was written down cannot be read', async () => {
    const cloud = await startCloud()
    await transcribe(requestTo(cloud, { wait: false }), { memoryFolder })
    const tasks = join(memoryFolder, 'tasks')
    for (const name of await readdir(tasks)) await writeFile(join(tasks, name), '{"taskId":')
    expect(await states(transcribe(requestTo(cloud), { memoryFolder }))).toEqual(['succeeded', 'succeeded'])
    expect(cloud.submitted).toHaveLength(4)
  })
})

it('finds its task again when it was killed in the midst of writing it down', async () => {
  const cloud = await startCloud()
  const one = { ...requestTo(cloud), sources: sources.slice(0, 1) }
  await transcribe({ ...one, wait: false }, { memoryFolder })
  const tasks = join(memoryFolder, 'tasks')
  const [name = ''] = await readdir(tasks)
  const { taskId, ...intent } = JSON.parse(await readFile(join(tasks, name), 'utf8'))
  await writeFile(join(tasks, `${name}.ab12.part`), JSON.stringify({ taskId, ...intent }))
  await writeFile(join(tasks, name), JSON.stringify(intent))
  expect(await states(transcribe(one, { memoryFolder }))).toEqual(['succeeded'])
  expect(cloud.submitted).toHaveLength(1)
})

describe('a submit that was sent and not answered', () => {
  /** Loses the reply to the first submit; the task exists unless the submit is lost as well. */
  const loseFirst = (cloud: Cloud) => {
    let lost = 0
    cloud.change = ({ path }, reply) =>
      isSubmit(path) && lost++ === 0 ? { status: 502, body: '<html>Bad Gateway</html>' } : reply
  }

  it.each(['another-model', 'qwen3-asr-flash-filetrans'])(
    'is found in the list of tasks by its source, with %s',
    async (model) => {
      const cloud = await startCloud()
      loseFirst(cloud)
      const { outcomes } = await transcribe(requestTo(cloud, { model }))
      expect(outcomes.map(({ status }) => status)).toEqual(['succeeded', 'succeeded'])
      expect(cloud.submitted).toHaveLength(2)
      expect(new Set(outcomes.map(({ taskId }) => taskId)).size).toBe(2)
    },
  )

  it('is sent once more when it is not there', async () => {
    const cloud = await startCloud()
    const lost = new Set<string>()
    cloud.refuse = ({ path, body }) => {
      if (!isSubmit(path) || lost.size > 0) return undefined
      lost.add(body.toString())
      return { status: 500, body: '{}' }
    }
    expect(await states(transcribe(requestTo(cloud)))).toEqual(['succeeded', 'succeeded'])
    expect(cloud.submitted).toHaveLength(2)
  })

  it('is left alone, with a sentence, when nobody can tell', async () => {
    const cloud = await startCloud()
    let lost = 0
    cloud.change = ({ path }, reply) => {
      if (isSubmit(path) && lost++ === 0) return { status: 502, body: '' }
      return path.endsWith('/tasks/') ? { status: 403, body: '{"code":"AccessDenied"}' } : reply
    }
    const { outcomes } = await transcribe(requestTo(cloud))
    const errors = outcomes.map((outcome) => outcome.status === 'failed' && outcome.error.code)
    expect(errors.sort()).toEqual([false, 'submit-unknown'])
    expect(cloud.submitted).toHaveLength(2)
  })

  it('is found by the run after one that was killed while it was under way', async () => {
    const cloud = await startCloud()
    const controller = new AbortController()
    cloud.change = ({ path }, reply) => {
      if (isSubmit(path)) controller.abort()
      return reply
    }
    const one = { ...requestTo(cloud), sources: sources.slice(0, 1) }
    await transcribe(one, { memoryFolder, signal: controller.signal })
    cloud.change = (_, reply) => reply
    expect(await states(transcribe(one, { memoryFolder }))).toEqual(['succeeded'])
    expect(cloud.submitted).toHaveLength(1)
  })
})

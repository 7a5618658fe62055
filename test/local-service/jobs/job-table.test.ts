import { expect, test } from 'vitest'
import type { Job, JobRequest } from '../../../src/local-service/jobs/job.ts'
import { type FileWork, JobTable } from '../../../src/local-service/jobs/job-table.ts'

const success = { resultId: 'r', durationMs: 1, contentMs: 1 }

function request(...fileUrls: string[]): JobRequest {
  return {
    model: 'm',
    localModel: 'm',
    fileUrls,
    channels: 'mix',
    words: false,
    resolveOss: false,
    warnings: [],
  }
}

function table(
  work: FileWork,
  options: { concurrency?: number; now?: () => number; onForget?: (job: Job) => void } = {},
) {
  const toFailure = (error: unknown) => ({ code: 'Broken', message: String(error) })
  return new JobTable(work, { concurrency: 4, toFailure, ...options })
}

async function ended(job: Job): Promise<Job> {
  await expect.poll(() => job.endedAt).toBeDefined()
  return job
}

test('no more files are worked on at a time than allowed, across tasks', async () => {
  let active = 0
  let most = 0
  const jobs = table(
    async () => {
      most = Math.max(most, ++active)
      await new Promise((resolve) => setImmediate(resolve))
      active--
      return success
    },
    { concurrency: 2 },
  )
  const all = [jobs.submit(request('a', 'b', 'c')), jobs.submit(request('d', 'e', 'f'))]
  await Promise.all(all.map(ended))
  expect(most).toBe(2)
  expect(all.map(({ status }) => status)).toEqual(['SUCCEEDED', 'SUCCEEDED'])
})

test('work that throws fails its own file only', async () => {
  const jobs = table(async ({ url }) => {
    if (url === 'bad') throw new Error('broken')
    return success
  })
  const job = await ended(jobs.submit(request('good', 'bad')))
  expect(job.status).toBe('SUCCEEDED')
  expect(job.failure).toBeUndefined()
  expect(job.files.map(({ result }) => result)).toEqual([
    success,
    { code: 'Broken', message: 'Error: broken' },
  ])
  const failed = await ended(jobs.submit(request('bad', 'bad')))
  expect(failed).toMatchObject({ status: 'FAILED', failure: { code: 'Broken' } })
})

test('a task whose files wait behind another is pending until the first of them begins', async () => {
  let open = () => {}
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  const jobs = table(
    async () => {
      await gate
      return success
    },
    { concurrency: 1 },
  )
  const first = jobs.submit(request('a'))
  const second = jobs.submit(request('b'))
  await expect.poll(() => first.status).toBe('RUNNING')
  expect(second).toMatchObject({ status: 'PENDING' })
  expect(second.scheduledAt).toBeUndefined()
  expect(jobs.cancel(first.taskId)).toBe(false)
  open()
  await Promise.all([ended(first), ended(second)])
})

test('closing aborts what runs, even work that does not listen, and starts nothing more', async () => {
  const begun: string[] = []
  const signals: AbortSignal[] = []
  const jobs = table(
    async ({ url }, _job, signal) => {
      begun.push(url)
      signals.push(signal)
      return new Promise(() => {})
    },
    { concurrency: 1 },
  )
  jobs.submit(request('a', 'b'))
  await expect.poll(() => begun).toEqual(['a'])
  await jobs.close()
  expect(signals[0]?.aborted).toBe(true)
  expect(begun).toEqual(['a'])
})

test('a task that is forgotten is told of once', async () => {
  let now = 0
  const forgotten: string[] = []
  const jobs = table(async () => success, {
    now: () => now,
    onForget: ({ taskId }) => forgotten.push(taskId),
  })
  const job = await ended(jobs.submit(request('a')))
  now = 24 * 3_600_000 - 1
  expect(jobs.get(job.taskId)).toBe(job)
  now += 1
  expect(jobs.get(job.taskId)).toBeUndefined()
  expect(jobs.list()).toEqual([])
  expect(forgotten).toEqual([job.taskId])
})

import { randomUUID } from 'node:crypto'
import { dialectOf } from '../dialect.ts'
import type { InstallProgress } from '../install/progress.ts'
import { type FileResult, isSuccess, type Job, successesOf } from '../jobs/job.ts'
import { beijingTime } from './beijing-time.ts'

/** Gives the address of a finished file's transcription. */
export type ResultAddress = (resultId: string) => string

/** The submit reply, with the fields and no others that the cloud sends. */
export function submitReply(job: Job): object {
  return { output: { task_status: job.status, task_id: job.taskId }, request_id: job.requestId }
}

/** The reply to a look. */
export function taskReply(job: Job, addressOf: ResultAddress): object {
  const single = dialectOf(job.request.model) === 'qwen3'
  return {
    request_id: randomUUID(),
    output: {
      task_id: job.taskId,
      task_status: job.status,
      ...timesOf(job),
      ...job.failure,
      ...(single
        ? singleResult(job, addressOf)
        : { ...allResults(job, addressOf), task_metrics: metricsOf(job) }),
      ...(job.installing ? { installing: installingOf(job.installing) } : {}),
      // Ours: the share that is done, from 0 to 1.
      ...(job.status === 'RUNNING' ? { progress: progressOf(job) } : {}),
    },
    ...(job.status === 'SUCCEEDED' ? { usage: usageOf(job, single) } : {}),
  }
}

/** An id that is not known, or no longer: HTTP 200 all the same. */
export function unknownTaskReply(taskId: string): object {
  return { request_id: randomUUID(), output: { task_id: taskId, task_status: 'UNKNOWN' } }
}

export function errorReply(code: string, message: string): object {
  return { request_id: randomUUID(), code, message }
}

function timesOf({ submittedAt, scheduledAt, endedAt }: Job): object {
  return {
    submit_time: beijingTime(submittedAt),
    ...(scheduledAt === undefined ? {} : { scheduled_time: beijingTime(scheduledAt) }),
    ...(endedAt === undefined ? {} : { end_time: beijingTime(endedAt) }),
  }
}

/** Nothing before the end, as in the cloud; nor for what was cancelled. */
function allResults(job: Job, addressOf: ResultAddress): object {
  const results = job.files.flatMap(({ url, result }) => (result ? [fileReply(url, result, addressOf)] : []))
  return job.endedAt !== undefined && results.length > 0 ? { results } : {}
}

function fileReply(url: string, result: FileResult, addressOf: ResultAddress): object {
  return isSuccess(result)
    ? { file_url: url, transcription_url: addressOf(result.resultId), subtask_status: 'SUCCEEDED' }
    : { file_url: url, code: result.code, message: result.message, subtask_status: 'FAILED' }
}

/** `qwen3-asr-flash-filetrans` takes one file, and answers with one object; a failure is told by the task's own code. */
function singleResult(job: Job, addressOf: ResultAddress): object {
  const [success] = successesOf(job)
  return job.endedAt !== undefined && success
    ? { result: { transcription_url: addressOf(success.resultId) } }
    : {}
}

function metricsOf(job: Job): object {
  const ended = job.files.filter(({ result }) => result).length
  const succeeded = successesOf(job).length
  return { TOTAL: job.files.length, SUCCEEDED: succeeded, FAILED: ended - succeeded }
}

/** Ours: why a task is still pending. */
function installingOf({ phase, receivedBytes, totalBytes }: InstallProgress): object {
  return { phase, received_bytes: receivedBytes, total_bytes: totalBytes }
}

function progressOf({ files }: Job): number {
  const done = files.reduce((total, file) => total + (file.result ? 1 : file.progress), 0)
  return Math.round((done / files.length) * 100) / 100
}

/** Whole seconds: of the speech, which is what the cloud counts, and for the qwen3 family of the audio. */
function usageOf(job: Job, single: boolean): object {
  const seconds = (field: 'durationMs' | 'contentMs') =>
    Math.ceil(successesOf(job).reduce((total, success) => total + success[field], 0) / 1000)
  return single ? { seconds: seconds('durationMs') } : { duration: seconds('contentMs') }
}

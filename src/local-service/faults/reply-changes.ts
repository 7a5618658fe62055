import type { CallName } from './call.ts'

/** A reply about a task, as far as it is changed. */
export interface TaskReplyBody {
  output?: TaskOutputBody
  usage?: object
  [field: string]: unknown
}

export interface TaskOutputBody {
  task_id?: string
  task_status?: string
  submit_time?: string
  results?: FileBody[]
  result?: FileBody
  task_metrics?: object
  [field: string]: unknown
}

interface FileBody {
  file_url?: string
  transcription_url?: string
  [field: string]: unknown
}

interface ReplyChange {
  call: CallName
  /** Gives the reply as it is to be; undefined where there is nothing to change. */
  change: (body: TaskReplyBody) => TaskReplyBody | undefined
}

const FAILURE = { code: 'InvalidFile.DownloadFailed', message: 'The audio file cannot be downloaded.' }

/** Replies that say something else than what is, by name. Each was seen, is documented, or is left open by the vendor. */
export const replyChanges: Readonly<Record<string, ReplyChange>> = {
  'task-unknown': status('UNKNOWN'),
  'task-pending': status('PENDING'),
  'task-suspended': status('SUSPENDED'),
  'task-new-status': status('REQUEUED'),
  'task-failed': ended((output) => ({ ...allFailed(output), task_status: 'FAILED', ...FAILURE })),
  'task-failed-bare': ended(({ results: _, result: __, task_metrics: ___, ...output }) => ({
    ...output,
    task_status: 'FAILED',
    ...FAILURE,
  })),
  'results-missing': ended(({ results: _, result: __, ...output }) => output),
  'results-all-failed': ended((output) => (output.results ? allFailed(output) : undefined)),
  'results-one-failed': ended((output) => {
    const [first, ...others] = output.results ?? []
    return (
      first && { ...output, results: [failed(first), ...others], task_metrics: metrics(1, others.length) }
    )
  }),
  'results-shuffled': ended((output) =>
    output.results?.[1] ? { ...output, results: output.results.toReversed() } : undefined,
  ),
  'list-empty': {
    call: 'list',
    change: (body) => ({ ...body, total: 0, data: [], total_page: 0 }),
  },
}

/** Any look, with a status and no more than the cloud sends with it. */
function status(task_status: string): ReplyChange {
  return {
    call: 'look',
    change({ request_id, output }) {
      if (!output) return undefined
      const { task_id, submit_time } = output
      const times = task_status === 'UNKNOWN' || submit_time === undefined ? {} : { submit_time }
      return { request_id, output: { task_id: task_id ?? '', task_status, ...times } }
    },
  }
}

/** A look that finds a task succeeded. What failed is not billed. */
function ended(change: (output: TaskOutputBody) => TaskOutputBody | undefined): ReplyChange {
  return {
    call: 'look',
    change({ usage, ...body }) {
      const output = body.output?.task_status === 'SUCCEEDED' ? change(body.output) : undefined
      if (!output) return undefined
      const given = [...(output.results ?? []), output.result].some((file) => file?.transcription_url)
      return { ...body, output, ...(usage && given ? { usage } : {}) }
    },
  }
}

function allFailed({ result: _, ...output }: TaskOutputBody): TaskOutputBody {
  const { results } = output
  return results
    ? { ...output, results: results.map(failed), task_metrics: metrics(results.length, 0) }
    : output
}

function failed({ file_url }: FileBody): FileBody {
  return { ...(file_url === undefined ? {} : { file_url }), ...FAILURE, subtask_status: 'FAILED' }
}

function metrics(failures: number, successes: number): object {
  return { TOTAL: failures + successes, SUCCEEDED: successes, FAILED: failures }
}

import { z } from 'zod'
import { InputError } from '../errors.ts'
import type { OutcomeBrief } from '../outcome.ts'
import { displayName, type TaskSource } from './source.ts'

/** At DashScope a task and its result are kept this long after its end, so at least this long after its submit. */
const KEPT_MS = 24 * 3_600_000

/** A task as it is passed from one run to a later one; none of it is secret. */
export interface TaskEntry {
  id: string
  /** The source it was submitted for, without what signs it. */
  source: string
  model: string
  /** ISO 8601, UTC. */
  submitted_at?: string
  /** Until then it can be collected for certain. */
  expires_at?: string
  /** Tells the source from the others of the task, by a hash of what the service was given. */
  address_hash?: string
  /** Under which its result is kept, so that the same content is not submitted again. */
  result_key?: string
}

const entrySchema = z.object({
  id: z.string().min(1),
  source: z.string().optional(),
  model: z.string().optional(),
  submitted_at: z.iso.datetime({ offset: true }).optional(),
  address_hash: z.hash('sha256').optional(),
  // It becomes a file's name.
  result_key: z.hash('sha256').optional(),
})

/** The tasks of a run that are not finished, for a later run to collect. */
export function unfinishedTasks(outcomes: readonly OutcomeBrief[]): TaskEntry[] {
  return outcomes.flatMap((outcome) => {
    const { taskId, submittedAt, source, model, addressHash, resultKey } = outcome
    const goesOn = outcome.status === 'pending' || (outcome.status === 'failed' && outcome.goesOn)
    if (!goesOn || !taskId) return []
    const times = submittedAt === undefined ? {} : stampsOf(submittedAt)
    const address = addressHash === undefined ? {} : { address_hash: addressHash }
    const key = resultKey === undefined ? {} : { result_key: resultKey }
    return [{ id: taskId, source: displayName(source), model, ...times, ...address, ...key }]
  })
}

function stampsOf(submittedAt: number): Pick<TaskEntry, 'submitted_at' | 'expires_at'> {
  const [submitted_at, expires_at] = [submittedAt, submittedAt + KEPT_MS].map((ms) =>
    new Date(ms).toISOString(),
  )
  return { submitted_at, expires_at } as Required<Pick<TaskEntry, 'submitted_at' | 'expires_at'>>
}

/**
 * Reads tasks to collect: the JSON of {@link unfinishedTasks}, or bare ids separated by commas or white space. What is
 * named twice is taken once.
 *
 * @throws InputError when it is neither.
 */
export function readTaskList(text: string): TaskSource[] {
  const entries = /^\s*[[{]/.test(text) ? readJson(text) : readIds(text)
  return withoutRepeats(entries)
}

/** Each source of each task once. */
export function withoutRepeats(tasks: readonly TaskSource[]): TaskSource[] {
  return [...new Map(tasks.map((task) => [`${task.taskId} ${task.addressHash ?? ''}`, task])).values()]
}

function readJson(text: string): TaskSource[] {
  const refused = new InputError('The list of tasks is not the JSON that an earlier run gave.', {
    advice: 'Pass the output “tasks” on whole, or name ids separated by commas.',
  })
  try {
    const parsed = z.array(entrySchema).safeParse([JSON.parse(text)].flat())
    if (parsed.success) return parsed.data.map(toSource)
  } catch {}
  throw refused
}

function toSource(entry: z.infer<typeof entrySchema>): TaskSource {
  const { id, source, model, submitted_at, address_hash, result_key } = entry
  return {
    kind: 'task',
    name: source || id,
    taskId: id,
    ...(model && { model }),
    ...(submitted_at && { submittedAt: Date.parse(submitted_at) }),
    ...(address_hash && { addressHash: address_hash }),
    ...(result_key && { resultKey: result_key }),
  }
}

function readIds(text: string): TaskSource[] {
  return text
    .split(/[\s,]+/)
    .filter((id) => id !== '')
    .map((id) => {
      if (/^[\w.-]{8,128}$/.test(id)) return { kind: 'task', name: id, taskId: id }
      throw new InputError(`"${id.slice(0, 80)}" is not the id of a task.`, {
        advice: 'Ids look like f86ec806-4d73-485f-a24f-000000000000.',
      })
    })
}

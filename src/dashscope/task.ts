import { TaskFailedError } from '../errors.ts'
import { meaningOf, noSpeech } from './codes.ts'
import { cleanMessage } from './secrets.ts'
import { addressHash } from './target.ts'
import type { FileReply, TaskListItem, TaskReply } from './wire.ts'

/** What identifies a submitted task; plain JSON, so that it can be printed, stored and collected later. */
export interface TaskReference {
  taskId: string
  model: string
  /** Epoch milliseconds by the local clock. */
  submittedAt: number
}

/** The words the service uses for a task's state; it may send others, which count as unfinished. */
export type TaskStatus = 'PENDING' | 'RUNNING' | 'SUSPENDED' | 'SUCCEEDED' | 'FAILED' | 'CANCELED' | 'UNKNOWN'

const TERMINAL = new Set<string>(['SUCCEEDED', 'FAILED', 'CANCELED', 'UNKNOWN'])

export function isTerminal(status: string): boolean {
  return TERMINAL.has(status)
}

/** How one file of a task ended. `SUCCEEDED` on the task says nothing about its files: this does. */
export interface FileOutcome {
  fileUrl?: string
  /** True only with a `transcriptionUrl`. */
  succeeded: boolean
  /** True when the service heard the file and found no speech in it: an empty transcript, not a failure. */
  silent: boolean
  /** A secret: it carries a signature. */
  transcriptionUrl?: string
  serviceCode?: string
  message?: string
}

export interface TaskSnapshot {
  taskId: string
  status: TaskStatus | (string & {})
  terminal: boolean
  /** In no promised order; empty until the task ends, and where it ended without naming any. */
  files: FileOutcome[]
  serviceCode?: string
  message?: string
  /** From 0 to 1, where the service tells. */
  progress?: number
  /** Seconds that are billed, where the service tells. */
  billedSeconds?: number
  /** The reply as it came. It holds the same secrets as `files`. */
  raw: unknown
}

/** Reads a task out of a reply, whichever of the two shapes (`results[]`, `result`) the model's family uses. */
export function toSnapshot(reply: TaskReply, taskId: string, raw: unknown = reply): TaskSnapshot {
  const { output, usage } = reply
  const status = output.task_status?.toUpperCase() ?? 'UNSPECIFIED'
  const terminal = isTerminal(status)
  const replies = output.results ?? (output.result ? [output.result] : [])
  return {
    taskId: output.task_id ?? taskId,
    status,
    terminal,
    files: terminal ? replies.map((file) => toOutcome(file, status)) : [],
    ...optional('serviceCode', output.code),
    ...optional('message', output.message),
    ...optional('progress', output.progress ?? progressOf(output.task_metrics)),
    ...optional('billedSeconds', usage?.duration ?? usage?.seconds),
    raw,
  }
}

/**
 * How a file of an ended task fared, found by the URL it was submitted with, or the only one there is. A task that names no
 * file, or only others, answers for it with its own code.
 */
export function fileOf(snapshot: TaskSnapshot, fileUrl?: string): FileOutcome {
  const [only] = snapshot.files.length === 1 ? snapshot.files : []
  const found = (fileUrl !== undefined && fileAt(snapshot, addressHash(fileUrl))) || only
  return found ?? { ...unnamedFile(snapshot), ...optional('fileUrl', fileUrl) }
}

/**
 * As {@link fileOf}, for a task that has several sources, so that none may be given what belongs to another.
 * @param hash of the URL, by {@link addressHash}.
 */
export function sharedFileOf(snapshot: TaskSnapshot, hash: string): FileOutcome {
  return fileAt(snapshot, hash) ?? unnamedFile(snapshot)
}

/** Of a file that was sent twice, the one that succeeded. */
function fileAt({ files }: TaskSnapshot, hash: string): FileOutcome | undefined {
  const same = files.filter(({ fileUrl }) => fileUrl !== undefined && addressHash(fileUrl) === hash)
  return same.find(({ succeeded }) => succeeded) ?? same[0]
}

function unnamedFile({ serviceCode, message, status }: TaskSnapshot): FileOutcome {
  return {
    succeeded: false,
    silent: noSpeech(serviceCode) && status === 'FAILED',
    ...optional('serviceCode', serviceCode),
    ...optional('message', message),
  }
}

/**
 * Why a file of an ended task has no transcript.
 * @param advise whether to add what the code tables advise; not for a service whose messages say it themselves.
 */
export function failureOf(
  snapshot: TaskSnapshot,
  file: FileOutcome = fileOf(snapshot),
  { advise = true } = {},
): TaskFailedError {
  const { taskId, status } = snapshot
  const code = cleanMessage(file.serviceCode ?? snapshot.serviceCode ?? status)
  const message = cleanMessage(file.message ?? snapshot.message ?? '')
  const meaning = meaningOf(code, message)
  return new TaskFailedError(taskId, code, sentence(snapshot, code, message), {
    retryable: meaning?.kind === 'transient',
    advice: advise ? (meaning?.advice ?? ENDINGS[status]?.advice) : undefined,
  })
}

const ENDINGS: Readonly<Record<string, { sentence: string; advice?: string }>> = {
  UNKNOWN: {
    sentence: 'does not exist, or no longer',
    advice: 'Results are kept for 24 hours, and only for the account and region that submitted the task.',
  },
  CANCELED: { sentence: 'was cancelled' },
  SUCCEEDED: { sentence: 'ended without naming a transcription', advice: 'Submit the source again.' },
}

function sentence({ taskId, status }: TaskSnapshot, code: string, message: string): string {
  if (message !== '') return message === code || code === status ? message : `${code}: ${message}`
  if (code !== status) return `Task ${taskId} failed: ${code}.`
  return `Task ${taskId} ${ENDINGS[status]?.sentence ?? 'failed, and the service does not say why'}.`
}

function toOutcome(file: FileReply, taskStatus: string): FileOutcome {
  const status = file.subtask_status?.toUpperCase() ?? taskStatus
  const succeeded = status === 'SUCCEEDED' && Boolean(file.transcription_url)
  return {
    succeeded,
    silent: !succeeded && noSpeech(file.code ?? undefined),
    ...optional('fileUrl', file.file_url),
    ...(succeeded ? optional('transcriptionUrl', file.transcription_url) : {}),
    ...optional('serviceCode', file.code),
    ...optional('message', file.message),
  }
}

function progressOf(metrics: TaskReply['output']['task_metrics']): number | undefined {
  const { TOTAL: total, SUCCEEDED: succeeded, FAILED: failed } = metrics ?? {}
  // A single file is either waited for or done: its share tells nothing.
  return total && total > 1 ? ((succeeded ?? 0) + (failed ?? 0)) / total : undefined
}

/** One line of the task list: it names neither sources nor results. */
export interface ListedTask {
  taskId: string
  status: TaskStatus | (string & {})
  model?: string
  /** Of the submit call. */
  requestId?: string
  /** Epoch milliseconds by the service's clock. */
  createdAt?: number
  serviceCode?: string
  message?: string
}

export function toListedTask(item: TaskListItem): ListedTask {
  return {
    taskId: item.task_id,
    status: item.status?.toUpperCase() ?? 'UNSPECIFIED',
    ...optional('model', item.model_name),
    ...optional('requestId', item.request_id),
    ...optional('createdAt', typeof item.gmt_create === 'number' ? item.gmt_create : undefined),
    ...optional('serviceCode', item.code),
    ...optional('message', item.message),
  }
}

function optional<K extends string, T>(key: K, value: T | null | undefined): { [P in K]?: T } {
  return value === null || value === undefined ? {} : ({ [key]: value } as { [P in K]: T })
}

import type { FileReply, TaskReply } from './wire.ts'

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

/** How one file of a task ended. `SUCCEEDED` on the task says nothing about its files: this does. */
export interface FileOutcome {
  fileUrl?: string
  succeeded: boolean
  /** A secret: it carries a signature. */
  transcriptionUrl?: string
  serviceCode?: string
  message?: string
}

export interface TaskSnapshot {
  taskId: string
  status: TaskStatus | (string & {})
  terminal: boolean
  /** Empty until the task ends. */
  files: FileOutcome[]
  serviceCode?: string
  message?: string
  /** From 0 to 1, where the service tells. */
  progress?: number
  /** Seconds that are billed, where the service tells. */
  billedSeconds?: number
  raw: TaskReply
}

/** Reads a task out of a reply, whichever of the two shapes (`results[]`, `result`) the model's family uses. */
export function toSnapshot(reply: TaskReply, taskId: string): TaskSnapshot {
  const { output, usage } = reply
  const status = output.task_status ?? 'UNKNOWN'
  const terminal = TERMINAL.has(status)
  const replies = output.results ?? (output.result ? [output.result] : [])
  return {
    taskId: output.task_id ?? taskId,
    status,
    terminal,
    files: terminal ? replies.map((file) => toOutcome(file, status)) : [],
    ...optional('serviceCode', output.code),
    ...optional('message', output.message),
    ...optional('progress', output.progress),
    ...optional('billedSeconds', usage?.duration ?? usage?.seconds),
    raw: reply,
  }
}

function toOutcome(file: FileReply, taskStatus: string): FileOutcome {
  const succeeded = (file.subtask_status ?? taskStatus) === 'SUCCEEDED' && Boolean(file.transcription_url)
  return {
    succeeded,
    ...optional('fileUrl', file.file_url),
    ...optional('transcriptionUrl', file.transcription_url),
    ...optional('serviceCode', file.code),
    ...optional('message', file.message),
  }
}

function optional<K extends string, T>(key: K, value: T | null | undefined): { [P in K]?: T } {
  return value === null || value === undefined ? {} : ({ [key]: value } as { [P in K]: T })
}

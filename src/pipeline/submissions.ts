import { randomUUID } from 'node:crypto'
import type { SubmitOptions } from '../dashscope/client.ts'
import type { TaskOptions } from '../dashscope/request.ts'
import { addressHash } from '../dashscope/target.ts'
import type { TaskReference } from '../dashscope/task.ts'
import { TranscribeError } from '../errors.ts'
import type { JournalEntry } from '../journal/task-journal.ts'
import { LostTasks, type LostTasksOptions } from './lost-tasks.ts'

/** What is asked of a task, beside its files. */
export interface TaskRequest extends TaskOptions {
  model: string
}

/** One source as a task takes it. */
export interface SubmitFile {
  fileUrl: string
  /** Under which its submit is written down; absent where that cannot be told from another's. */
  key?: string | undefined
}

/** A task that an earlier run submitted for a source. */
export interface EarlierTask extends TaskReference {
  /** Tells the source from the others of the task; absent when it is the only one. */
  addressHash?: string
}

/** A submit on its way: what goes together, and what is written down of it. */
interface Sending {
  request: TaskRequest
  files: readonly SubmitFile[]
  submitId: string
}

/**
 * Submits every source once, whatever happens: the API knows no idempotency key, so that what may have arrived is looked for
 * before anything is sent again, in this run or in one that goes on after it.
 */
export class Submissions {
  private readonly options: LostTasksOptions
  private readonly lost: LostTasks
  /** Keys of what has come. */
  private readonly finished = new Set<string>()
  /** What earlier runs sent and lost, by submit: its sources come here one by one. */
  private readonly searches = new Map<string, Promise<string | undefined>>()

  constructor(options: LostTasksOptions) {
    this.options = options
    this.lost = new LostTasks(options)
  }

  /** The task that an earlier run submitted under a key, where there is, or may be, one. */
  async resume(key: string, signal?: AbortSignal): Promise<EarlierTask | undefined> {
    const { client, journal } = this.options
    const entry = await journal?.find(key, client.clock.now())
    if (!entry) return undefined
    const taskId = await this.taskIdOf(entry, signal)
    if (taskId === undefined) return undefined
    this.lost.know(taskId)
    await journal?.write(key, { ...entry, taskId })
    const { model, sentAt: submittedAt, shared, addressHash: hash } = entry
    return { taskId, model, submittedAt, ...(shared && { addressHash: hash }) }
  }

  /**
   * Submits sources as one task. One whose fate is unknown is looked for in the account's list, and sent again only when it
   * is not there.
   *
   * @throws TranscribeError `submit-unknown` when the list cannot tell either.
   */
  async submit(
    request: TaskRequest,
    files: readonly SubmitFile[],
    options: SubmitOptions,
  ): Promise<TaskReference> {
    const sending = { request, files, submitId: randomUUID() }
    try {
      return await this.send(sending, options)
    } catch (error) {
      if (!isUnknown(error)) throw error
      const addressHashes = files.map(({ fileUrl }) => addressHash(fileUrl))
      const lost = { model: request.model, sentAt: this.options.client.clock.now(), addressHashes }
      const taskId = await this.lost.find(lost, options.signal).catch(() => {
        options.signal?.throwIfAborted()
        throw error
      })
      if (taskId === undefined) return this.send(sending, options)
      const task = { taskId, model: request.model, submittedAt: lost.sentAt }
      await this.record(sending, task)
      return task
    }
  }

  /** Called when nothing more is to be had of what was submitted under a key, or it is kept elsewhere. */
  async settle(key: string): Promise<void> {
    await this.options.journal?.forget(key)
  }

  /**
   * Called when what was submitted under a key has come, and is kept nowhere else: should the run be killed, the one that goes
   * on after it takes it from the service again.
   */
  arrived(key: string): void {
    this.finished.add(key)
  }

  /** Called when the run has come to its end: what has come is not taken over by a later one, for which it may be old. */
  async close(): Promise<void> {
    await Promise.all([...this.finished].map((key) => this.settle(key)))
  }

  private async send(sending: Sending, options: SubmitOptions): Promise<TaskReference> {
    const { client } = this.options
    const onSend = async () => {
      await options.onSend?.()
      // Written down before: whoever is killed now cannot say any more whether it was sent.
      await this.write(sending, { sentAt: client.clock.now() })
    }
    try {
      const fileUrls = sending.files.map(({ fileUrl }) => fileUrl)
      const task = await client.submit({ ...sending.request, fileUrls }, { ...options, onSend })
      await this.record(sending, task)
      return task
    } catch (error) {
      if (!options.signal?.aborted && !isUnknown(error))
        await Promise.all(sending.files.map(({ key }) => key && this.settle(key)))
      throw error
    }
  }

  private async record(sending: Sending, { taskId, submittedAt }: TaskReference): Promise<void> {
    this.lost.know(taskId)
    await this.write(sending, { taskId, sentAt: submittedAt })
  }

  private async write(
    { request: { model }, files, submitId }: Sending,
    fate: Pick<JournalEntry, 'taskId' | 'sentAt'>,
  ): Promise<void> {
    const { journal } = this.options
    if (!journal) return
    const common = { model, submitId, shared: files.length > 1, ...fate }
    await Promise.all(
      files.map(
        ({ key, fileUrl }) => key && journal.write(key, { ...common, addressHash: addressHash(fileUrl) }),
      ),
    )
  }

  private taskIdOf(entry: JournalEntry, signal?: AbortSignal): Promise<string | undefined> {
    const { submitId, taskId } = entry
    const search = taskId ? Promise.resolve(taskId) : this.searches.get(submitId)
    const found = search ?? this.search(entry, signal)
    // One that ends sooner takes what it wrote down with it.
    this.searches.set(submitId, found)
    return found
  }

  private async search(entry: JournalEntry, signal?: AbortSignal): Promise<string | undefined> {
    const written = (await this.options.journal?.all()) ?? []
    // Whoever was killed in the midst of writing it down may have done so for a source that went with this one.
    const named = written.find(({ submitId, taskId }) => submitId === entry.submitId && taskId)
    return named?.taskId ?? this.lost.find({ ...entry, addressHashes: [entry.addressHash] }, signal)
  }
}

function isUnknown(error: unknown): boolean {
  return error instanceof TranscribeError && error.code === 'submit-unknown'
}

import type { DashscopeClient } from '../dashscope/client.ts'
import { asObject, asText } from '../dashscope/json.ts'
import type { Poller } from '../dashscope/poller.ts'
import { addressHash } from '../dashscope/target.ts'
import type { ListedTask, TaskSnapshot } from '../dashscope/task.ts'
import type { TaskJournal } from '../journal/task-journal.ts'

export interface LostTasksOptions {
  client: DashscopeClient
  poller: Poller
  /** Where submits are written down; absent when nothing is kept beyond the run. */
  journal?: TaskJournal | undefined
  /** When waiting ends, in the client's clock. */
  deadlineMs: number
}

/** What a lost task is known by. */
export interface LostTask {
  model: string
  /** Epoch milliseconds by this machine's clock. */
  sentAt: number
  addressHashes: readonly string[]
}

/** Beyond the time in which a lost task must have been made: clocks differ. */
const CLOCK_SLACK_MS = 5 * 60_000
/** The longest that a submit can be under way. */
const LONGEST_SUBMIT_MS = 3 * 60_000
/** A task that was just made may not be listed yet. */
const LIST_LAG_MS = 3000
const PAGE_SIZE = 100
/** More tasks than any account is granted in the time in question. */
const MOST_PAGES = 200

/** Finds tasks of which only the submit is known, and not what came of it. */
export class LostTasks {
  private readonly options: LostTasksOptions
  /** Tasks of this run, which are nobody's lost ones. */
  private readonly known = new Set<string>()

  constructor(options: LostTasksOptions) {
    this.options = options
  }

  /** Takes a task for somebody's, so that it is not found for another. */
  know(taskId: string): void {
    this.known.add(taskId)
  }

  /**
   * Looks for a task that nobody knows the id of. The list names no sources: every task of the time in question has to be
   * waited for until it does. Undefined when none of them is it.
   */
  async find(lost: LostTask, signal?: AbortSignal): Promise<string | undefined> {
    const { clock } = this.options.client
    for (const pauseMs of [0, LIST_LAG_MS]) {
      await clock.sleep(pauseMs, signal)
      const candidates = await this.strangers(lost, signal)
      const found = await Promise.all(candidates.map((task) => this.isIt(task, lost, signal)))
      const index = found.indexOf(true)
      if (index >= 0) return candidates[index]?.taskId
    }
    return undefined
  }

  private async strangers({ model, sentAt }: LostTask, signal?: AbortSignal): Promise<ListedTask[]> {
    const { client, journal } = this.options
    const written = new Set(((await journal?.all()) ?? []).map(({ taskId }) => taskId))
    const query = {
      model,
      sinceMs: sentAt - CLOCK_SLACK_MS,
      untilMs: Math.min(client.clock.now(), sentAt + LONGEST_SUBMIT_MS) + CLOCK_SLACK_MS,
      pageSize: PAGE_SIZE,
    }
    const listed: ListedTask[] = []
    for (let page = 1; page <= MOST_PAGES; page++) {
      const { tasks, total } = await client.list({ ...query, page }, { signal })
      listed.push(...tasks)
      if (tasks.length === 0 || page * PAGE_SIZE >= total) break
    }
    return listed.filter(({ taskId }) => !this.known.has(taskId) && !written.has(taskId))
  }

  private async isIt(
    { taskId }: ListedTask,
    { addressHashes }: LostTask,
    signal?: AbortSignal,
  ): Promise<boolean> {
    const { client, poller, deadlineMs } = this.options
    const timeoutMs = Math.max(0, deadlineMs - client.clock.now())
    const snapshot = await poller.wait(taskId, { timeoutMs, signal })
    const named = new Set((await this.addressesOf(snapshot, signal)).map(addressHash))
    return addressHashes.every((hash) => named.has(hash))
  }

  /** The sources of an ended task. One model's reply does not name its source: its transcription does. */
  private async addressesOf(snapshot: TaskSnapshot, signal?: AbortSignal): Promise<string[]> {
    const { client } = this.options
    const named = snapshot.files.flatMap(({ fileUrl }) => fileUrl ?? [])
    const [file] = snapshot.files
    if (named.length > 0 || !file?.succeeded) return named
    const reply = asObject(await client.resultOf(snapshot, file, { signal }))
    return [asText(reply.file_url) ?? '']
  }
}

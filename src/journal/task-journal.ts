import { createHash } from 'node:crypto'
import { z } from 'zod'
import { asciiUrl } from '../dashscope/target.ts'
import { EntryFolder } from './entry-folder.ts'

/** Tasks and their results are kept this long by the service. */
export const TASK_LIFE_MS = 24 * 3_600_000

const entrySchema = z.object({
  /** Absent while nobody knows whether the submit arrived. */
  taskId: z.string().optional(),
  model: z.string(),
  /** Of what the service was given, by {@link addressHash}: the address itself can be a secret. */
  addressHash: z.string(),
  /** When the submit was sent, in epoch milliseconds by this machine's clock. */
  sentAt: z.number(),
})

/** A task that was submitted, or may have been. */
export type JournalEntry = z.infer<typeof entrySchema>

/** Tells whether an address that the service names is the one that it was given. */
export function addressHash(address: string): string {
  return createHash('sha256').update(asciiUrl(address)).digest('hex')
}

/** What was submitted, written down before and after each submit, so that a run that is killed can go on in another. */
export class TaskJournal {
  private readonly entries: EntryFolder

  constructor(folder: string) {
    this.entries = new EntryFolder(folder)
  }

  /** @param key tells a source, a model and what is asked of it from any other. */
  async find(key: string, nowMs: number): Promise<JournalEntry | undefined> {
    const entry = await this.read(nameOf(key))
    return entry && nowMs - entry.sentAt < TASK_LIFE_MS ? entry : undefined
  }

  async write(key: string, entry: JournalEntry): Promise<void> {
    await this.entries.write(nameOf(key), entry)
  }

  async forget(key: string): Promise<void> {
    await this.entries.remove(nameOf(key))
  }

  /** The tasks that are known to be somebody's. */
  async taskIds(): Promise<Set<string>> {
    const names = await this.entries.names()
    const entries = await Promise.all(names.map((name) => this.read(name)))
    return new Set(entries.flatMap((entry) => entry?.taskId ?? []))
  }

  /** Forgets what the service has forgotten too. */
  async prune(nowMs: number): Promise<void> {
    await this.entries.prune(nowMs - TASK_LIFE_MS)
  }

  private async read(name: string): Promise<JournalEntry | undefined> {
    return entrySchema.safeParse(await this.entries.read(name)).data
  }
}

function nameOf(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

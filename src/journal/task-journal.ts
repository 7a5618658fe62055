import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { asciiUrl } from '../dashscope/target.ts'

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

/**
 * What was submitted, written down before and after each submit, so that a run that is killed can go on in another. A
 * journal that cannot be read or written is the same as none.
 */
export class TaskJournal {
  private readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  /** @param key tells a source, a model and what is asked of it from any other. */
  async find(key: string, nowMs: number): Promise<JournalEntry | undefined> {
    const entry = await this.read(this.path(key))
    return entry && nowMs - entry.sentAt < TASK_LIFE_MS ? entry : undefined
  }

  /** In one step: whoever reads it finds all of an entry, or the one before. */
  async write(key: string, entry: JournalEntry): Promise<void> {
    const path = this.path(key)
    const part = `${path}.${randomBytes(4).toString('hex')}.part`
    try {
      await mkdir(this.folder, { recursive: true, mode: 0o700 })
      await writeFile(part, JSON.stringify(entry), { mode: 0o600 })
      await rename(part, path)
    } catch {
      await rm(part, { force: true }).catch(() => {})
    }
  }

  async forget(key: string): Promise<void> {
    await rm(this.path(key), { force: true }).catch(() => {})
  }

  /** The tasks that are known to be somebody's. */
  async taskIds(): Promise<Set<string>> {
    // A file that was never given its name is no entry: the one before still holds.
    const names = (await readdir(this.folder).catch(() => [])).filter((name) => name.endsWith('.json'))
    const entries = await Promise.all(names.map((name) => this.read(join(this.folder, name))))
    return new Set(entries.flatMap((entry) => entry?.taskId ?? []))
  }

  /** Removes what the service has forgotten too. */
  async prune(nowMs: number): Promise<void> {
    for (const name of await readdir(this.folder).catch(() => [])) {
      const path = join(this.folder, name)
      const entry = name.endsWith('.json') ? await this.read(path) : undefined
      if (!entry || nowMs - entry.sentAt >= TASK_LIFE_MS) await rm(path, { force: true }).catch(() => {})
    }
  }

  private async read(path: string): Promise<JournalEntry | undefined> {
    try {
      return entrySchema.parse(JSON.parse(await readFile(path, 'utf8')))
    } catch {
      return undefined
    }
  }

  private path(key: string): string {
    return join(this.folder, `${createHash('sha256').update(key).digest('hex')}.json`)
  }
}

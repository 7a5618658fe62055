import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const ENDING = '.json'

/**
 * JSON values by name, each in a file of its own that only this user can read. A folder that cannot be read or written is
 * the same as an empty one: what is remembered is a convenience.
 */
export class EntryFolder {
  private readonly path: string

  constructor(path: string) {
    this.path = path
  }

  /** Undefined where there is no such entry, or it is damaged. */
  async read(name: string): Promise<unknown> {
    try {
      return JSON.parse(await readFile(this.pathOf(name), 'utf8'))
    } catch {
      return undefined
    }
  }

  /** In one step: whoever reads it finds all of an entry, or the one before. */
  async write(name: string, value: unknown): Promise<void> {
    const path = this.pathOf(name)
    const part = `${path}.${randomBytes(4).toString('hex')}.part`
    try {
      await mkdir(this.path, { recursive: true, mode: 0o700 })
      await writeFile(part, JSON.stringify(value), { mode: 0o600 })
      await rename(part, path)
    } catch {
      await rm(part, { force: true }).catch(() => {})
    }
  }

  async remove(name: string): Promise<void> {
    await rm(this.pathOf(name), { force: true }).catch(() => {})
  }

  /** Has an entry count as written now. */
  async touch(name: string): Promise<void> {
    const now = new Date()
    await utimes(this.pathOf(name), now, now).catch(() => {})
  }

  async names(): Promise<string[]> {
    // A file that was never given its name is no entry: the one before still holds.
    const entries = (await this.files()).filter((file) => file.endsWith(ENDING))
    return entries.map((file) => file.slice(0, -ENDING.length))
  }

  /** Removes what was not written since a moment, in epoch milliseconds, be it finished or not. */
  async prune(sinceMs: number): Promise<void> {
    for (const file of await this.files()) {
      const path = join(this.path, file)
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: sinceMs }))
      if (mtimeMs < sinceMs) await rm(path, { force: true }).catch(() => {})
    }
  }

  private files(): Promise<string[]> {
    return readdir(this.path).catch(() => [])
  }

  private pathOf(name: string): string {
    return join(this.path, name + ENDING)
  }
}

import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { type FileHandle, mkdir, open, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { makeTemporaryFolder, removeTemporaryFolder } from './temporary-folder.ts'

/** An upload lives as long as in the cloud's temporary store. */
const UPLOAD_LIFETIME_MS = 48 * 3_600_000

interface Upload {
  path: string
  storedAt: number
}

/** Uploaded media, fetched media and results, in a folder only this user can read, gone when the service stops. */
export class FileStore {
  readonly folder: string
  private readonly now: () => number
  /** Undefined while an upload is on its way. */
  private readonly uploads = new Map<string, Upload | undefined>()

  private constructor(folder: string, now: () => number) {
    this.folder = folder
    this.now = now
  }

  static async open(now: () => number = Date.now): Promise<FileStore> {
    const folder = await makeTemporaryFolder()
    await mkdir(join(folder, 'results'), { mode: 0o700 })
    return new FileStore(folder, now)
  }

  /** A path for a new temporary file. */
  newPath(): string {
    return join(this.folder, randomUUID())
  }

  /** Whether a key is taken, be it by an upload that is still on its way. */
  has(key: string): boolean {
    this.removeExpired()
    return this.uploads.has(key)
  }

  /** Keeps an upload under a key that is not taken; a broken one leaves nothing behind. */
  async putUpload(key: string, content: Readable | AsyncIterable<Uint8Array>): Promise<void> {
    const path = this.newPath()
    this.uploads.set(key, undefined)
    try {
      await pipeline(content, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
      this.uploads.set(key, { path, storedAt: this.now() })
    } catch (error) {
      this.uploads.delete(key)
      await rm(path, { force: true })
      throw error
    }
  }

  /** Where the bytes of an upload are; undefined for a key that is not known, or no longer. */
  uploadPath(key: string): string | undefined {
    this.removeExpired()
    return this.uploads.get(key)?.path
  }

  async removeUpload(key: string): Promise<void> {
    const upload = this.uploads.get(key)
    this.uploads.delete(key)
    if (upload) await rm(upload.path, { force: true })
  }

  /** @returns the id to ask for it with. */
  async putResult(transcription: object): Promise<string> {
    const id = randomUUID()
    const json = escapeAngles(JSON.stringify(transcription))
    await writeFile(this.resultPath(id), json, { mode: 0o600, flag: 'wx' })
    return id
  }

  /** An open handle on a result's bytes, for the caller to close. */
  async openResult(id: string): Promise<FileHandle | undefined> {
    return open(this.resultPath(id), 'r').catch(() => undefined)
  }

  removeResult(id: string): void {
    remove(this.resultPath(id))
  }

  async close(): Promise<void> {
    await removeTemporaryFolder(this.folder)
  }

  private removeExpired(): void {
    for (const [key, upload] of this.uploads) {
      if (!upload || upload.storedAt + UPLOAD_LIFETIME_MS >= this.now()) continue
      this.uploads.delete(key)
      remove(upload.path)
    }
  }

  private resultPath(id: string): string {
    return join(this.folder, 'results', `${id.replace(/[^\w-]/g, '')}.json`)
  }
}

/** Nobody waits for it, and what stays is removed with the folder. */
function remove(path: string): void {
  rm(path, { force: true }).catch(() => {})
}

/** The cloud's result files write angle brackets as escapes; clients must see the same here. */
function escapeAngles(json: string): string {
  return json.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')
}

import { createHash } from 'node:crypto'
import { asObject } from '../dashscope/json.ts'
import { EntryFolder } from './entry-folder.ts'

/** Entries written in another form are not found. */
const FORM = 1

/** What a transcription depends on, beside the content it is made from. */
export interface Making {
  /** Who makes it: two services need not agree, even under the same name of a model. */
  service: string
  model: string
  /** Whatever else the model was asked for. */
  options: object
}

/** Under which a transcription of this content, made in this way, is kept. */
export function resultKey(contentId: string, { service, model, options }: Making): string {
  const asked = Object.entries(options).filter(([, value]) => value !== undefined)
  const making = [FORM, contentId, service, model, asked.sort(([a], [b]) => (a < b ? -1 : 1))]
  return createHash('sha256').update(JSON.stringify(making)).digest('hex')
}

/** Transcriptions as the service gave them, so that the same content is not paid for twice and a new format costs nothing. */
export class ResultCache {
  private readonly entries: EntryFolder

  constructor(folder: string) {
    this.entries = new EntryFolder(folder)
  }

  /** The reply that was kept under a key. */
  async find(key: string): Promise<unknown> {
    const reply = await this.entries.read(key)
    if (reply !== undefined) await this.entries.touch(key)
    return reply
  }

  /** Keeps a reply, without the address that it was made from: that may be signed. */
  async keep(key: string, reply: unknown): Promise<void> {
    const { file_url: _, ...kept } = asObject(reply)
    await this.entries.write(key, kept)
  }

  /** Forgets what was not asked for since a moment, in epoch milliseconds. */
  async prune(sinceMs: number): Promise<void> {
    await this.entries.prune(sinceMs)
  }
}

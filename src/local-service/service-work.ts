import { isLoopbackHost } from '../dashscope/addresses.ts'
import { recognizingWork } from './file-work.ts'
import type { FileWork } from './jobs/job-table.ts'
import { SourceFetcher } from './media/source-fetch.ts'
import type { Recognize } from './recognition.ts'
import { replayingWork } from './replay.ts'
import type { LocalServiceOptions } from './service-options.ts'
import type { FileStore } from './store/file-store.ts'

/** Something that runs, and what ends it. */
export interface Closeable<T> {
  readonly run: T
  close(): Promise<void>
}

/** What is done with a file: its saved transcription is looked up, or it is fetched and recognised. */
export async function openWork(
  options: LocalServiceOptions & { host: string; maxFileBytes: number },
  store: FileStore,
): Promise<Closeable<FileWork>> {
  const { host, replayFolder, maxFileBytes: maxBytes } = options
  if (replayFolder !== undefined) return { run: replayingWork(replayFolder, store), close: async () => {} }
  const recognizer = await openRecognizer(options)
  const allowPrivate = options.allowPrivateSources ?? isLoopbackHost(host)
  const fetcher = new SourceFetcher({ allowPrivate, maxBytes })
  return {
    run: recognizingWork({ store, fetcher, keepUploads: options.keepUploads ?? true }, recognizer.run),
    async close() {
      await Promise.all([fetcher.close(), recognizer.close()])
    },
  }
}

async function openRecognizer(options: LocalServiceOptions): Promise<Closeable<Recognize>> {
  if (options.recognize) return { run: options.recognize, close: async () => {} }
  // A replay, and a recogniser given from outside, never load the engine.
  const { LocalEngine } = await import('./engine.ts')
  const engine = new LocalEngine(options)
  return { run: engine.recognize.bind(engine), close: () => engine.close() }
}

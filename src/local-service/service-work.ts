import { resolve } from 'node:path'
import { systemClock } from '../clock.ts'
import { isLoopbackHost } from '../dashscope/addresses.ts'
import { recognizingWork } from './file-work.ts'
import { checkModelFolder } from './install/model-folder.ts'
import type { InstallProgress } from './install/progress.ts'
import type { FileWork, Preparation } from './jobs/job-table.ts'
import { SourceFetcher } from './media/source-fetch.ts'
import type { Prepare, Recognize } from './recognition.ts'
import { replayingWork } from './replay.ts'
import type { LocalServiceOptions } from './service-options.ts'
import type { FileStore } from './store/file-store.ts'

/** What is done with tasks and their files, and what ends it. */
export interface OpenedWork {
  readonly run: FileWork
  readonly prepare?: Preparation
  close(): Promise<void>
}

interface Recognizer {
  readonly run: Recognize
  readonly prepare?: Prepare | undefined
  close(): Promise<void>
}

/** What is done with a file: its saved transcription is looked up, or it is fetched and recognised. */
export async function openWork(
  options: LocalServiceOptions & { host: string; maxFileBytes: number },
  store: FileStore,
): Promise<OpenedWork> {
  const { host, replayFolder, replaySeconds, maxFileBytes: maxBytes } = options
  if (replayFolder !== undefined) {
    const run = replayingWork(replayFolder, store)
    return { run: replaySeconds ? lasting(replaySeconds, run) : run, close: async () => {} }
  }
  const recognizer = await openRecognizer(options)
  const allowPrivate = options.allowPrivateSources ?? (isLoopbackHost(host) ? 'named' : false)
  const fetcher = new SourceFetcher({ allowPrivate, maxBytes })
  return {
    ...(recognizer.prepare && { prepare: installingPreparation(recognizer.prepare) }),
    run: recognizingWork({ store, fetcher, keepUploads: options.keepUploads ?? true }, recognizer.run),
    async close() {
      await Promise.all([fetcher.close(), recognizer.close()])
    },
  }
}

/** Work that takes its time, as long as chance will have it. */
function lasting([from, to]: readonly [number, number], work: FileWork): FileWork {
  return async (file, job, signal) => {
    await systemClock.sleep((from + systemClock.random() * (to - from)) * 1000, signal)
    return work(file, job, signal)
  }
}

function installingPreparation(prepare: Prepare): Preparation {
  return (job) => {
    const onProgress = (progress: InstallProgress) => {
      job.installing = progress
    }
    return prepare(job.request.localModel, onProgress, job.request.language)
  }
}

async function openRecognizer(options: LocalServiceOptions): Promise<Recognizer> {
  const { recognize, prepare } = options
  if (recognize) return { run: recognize, prepare, close: async () => {} }
  // A replay, and a recogniser given from outside, never load the engine.
  const { LocalEngine } = await import('./engine.ts')
  // What is wrong with a folder that was named is told at once, and not to the first client.
  if (options.modelDir) checkModelFolder('sensevoice-small', resolve(options.modelDir))
  const engine = new LocalEngine(options)
  return {
    run: engine.recognize.bind(engine),
    prepare: engine.prepare.bind(engine),
    close: () => engine.close(),
  }
}

import { randomBytes } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { isLoopbackHost } from '../dashscope/addresses.ts'
import { InputError } from '../errors.ts'
import { toFileFailure } from './file-failure.ts'
import { FileStore } from './file-store.ts'
import { recognizingWork } from './file-work.ts'
import { allowedHostNames } from './http/access.ts'
import { createApp } from './http/app.ts'
import { successesOf } from './jobs/job.ts'
import { type FileWork, JobTable } from './jobs/job-table.ts'
import { type FindModel, modelFinder, unknownModelMessage } from './model-names.ts'
import { localModels } from './models.ts'
import type { Recognize } from './recognition.ts'
import { checkReplayFolder, replayingWork } from './replay.ts'
import type { LocalServiceOptions } from './service-options.ts'
import { Signer } from './signer.ts'
import { SourceFetcher } from './source-fetch.ts'

export const DEFAULT_HOST = '127.0.0.1'
const MAX_FILE_BYTES = 2 * 1024 ** 3

/** The service without a socket. */
export interface ServiceHandler {
  readonly apiKey: string
  handle(request: Request): Response | Promise<Response>
  /** Aborts what is at work and removes every file. */
  close(): Promise<void>
}

/**
 * Puts the service together.
 *
 * @throws InputError for options that make no sense.
 */
export async function openServiceHandler(options: LocalServiceOptions): Promise<ServiceHandler> {
  const { host = DEFAULT_HOST, apiKey = newKey(), maxFileBytes = MAX_FILE_BYTES } = options
  const now = options.clock?.now ?? Date.now
  const models = options.models ?? localModels
  const findModel = await modelsOf(options)
  const allowedHosts = allowedHostNames(options.allowedHosts ?? [], host)
  if (!/^\S+$/.test(apiKey))
    throw new InputError('The API key of the service must not be empty or hold spaces.')

  const store = await FileStore.open(now)
  const working = await openWork(options, store, maxFileBytes)
  const jobs = new JobTable(working.value, {
    concurrency: options.filesAtOnce ?? availableParallelism(),
    toFailure: (error) => toFileFailure(error, store.folder),
    now,
    onForget: (job) => {
      for (const { resultId } of successesOf(job)) store.removeResult(resultId)
    },
  })
  const unknownModel = (name: string) => unknownModelMessage(name, models)
  const signer = new Signer()
  const app = createApp({
    apiKey,
    jobs,
    store,
    signer,
    findModel,
    unknownModel,
    allowedHosts,
    maxFileBytes,
    now,
  })
  return {
    apiKey,
    handle: (request) => app.fetch(request),
    async close() {
      await Promise.all([jobs.close(), working.close()])
      await store.close()
    },
  }
}

/** Saved transcriptions answer to any name: which model made them is not known. */
async function modelsOf({
  replayFolder,
  models = localModels,
  aliases,
}: LocalServiceOptions): Promise<FindModel> {
  if (replayFolder === undefined) return modelFinder(models, aliases)
  await checkReplayFolder(replayFolder)
  return (name) => ({ name })
}

interface Closeable<T> {
  readonly value: T
  close(): Promise<void>
}

/** What is done with a file. */
async function openWork(
  options: LocalServiceOptions,
  store: FileStore,
  maxBytes: number,
): Promise<Closeable<FileWork>> {
  const { host = DEFAULT_HOST, replayFolder } = options
  if (replayFolder !== undefined) {
    return { value: replayingWork(replayFolder, store), close: async () => {} }
  }
  const recognizer = await openRecognizer(options)
  const allowPrivate = options.allowPrivateSources ?? isLoopbackHost(host)
  const fetcher = new SourceFetcher({ allowPrivate, maxBytes })
  return {
    value: recognizingWork({ store, fetcher }, recognizer.value),
    async close() {
      await Promise.all([fetcher.close(), recognizer.close()])
    },
  }
}

async function openRecognizer(options: LocalServiceOptions): Promise<Closeable<Recognize>> {
  if (options.recognize) return { value: options.recognize, close: async () => {} }
  // A replay, and a recogniser given from outside, never load the engine.
  const { LocalEngine } = await import('./engine.ts')
  const engine = new LocalEngine(options)
  return { value: engine.recognize.bind(engine), close: () => engine.close() }
}

function newKey(): string {
  return `local-${randomBytes(24).toString('base64url')}`
}

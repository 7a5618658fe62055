import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { availableParallelism } from 'node:os'
import { type ServerType, serve } from '@hono/node-server'
import { FileStore } from './file-store.ts'
import { createApp } from './http/app.ts'
import { type InstalledEngine, installEngine } from './install/install.ts'
import type { InstallProgress } from './install/progress.ts'
import type { Job, JobFile } from './jobs/job.ts'
import { JobTable } from './jobs/job-table.ts'
import { transcribeMedia } from './transcriber.ts'
import { toTranscription } from './transcription.ts'
import { RecognizerPool } from './workers/recognizer-pool.ts'
import { workerScript } from './workers/script.ts'
import type { WorkerScript } from './workers/worker-process.ts'

export interface LocalServiceOptions {
  /** @default '127.0.0.1' */
  host?: string
  /** 0 takes any free port. @default 0 */
  port?: number
  /** The one bearer key. @default a new one at each start */
  apiKey?: string
  /** Host names that requests may name beside loopback ones. */
  allowedHosts?: string[]
  onInstall?: (progress: InstallProgress) => void
  workerScript?: WorkerScript
}

export interface LocalService {
  /** Ends in `/api/v1`. */
  baseUrl: string
  apiKey: string
  close(): Promise<void>
}

/** Starts a service that speaks DashScope's asynchronous transcription API and recognises on this machine. */
export async function startLocalService(options: LocalServiceOptions = {}): Promise<LocalService> {
  const { host = '127.0.0.1', port = 0 } = options
  const apiKey = options.apiKey ?? `local-${randomBytes(24).toString('base64url')}`
  const script = options.workerScript ?? workerScript()
  const store = await FileStore.open()
  const cores = availableParallelism()
  let engine: Promise<[InstalledEngine, RecognizerPool]> | undefined

  async function loadEngine(model: string): Promise<[InstalledEngine, RecognizerPool]> {
    const installed = await installEngine({ model, ...(options.onInstall ? { onProgress: options.onInstall } : {}) })
    const { encoder, decoder, tokens } = installed.model
    const config = { modulesFolder: installed.modulesFolder, encoder, decoder, tokens }
    return [installed, new RecognizerPool(script, config, cores)]
  }

  async function work(file: JobFile, job: Job, signal: AbortSignal): Promise<void> {
    try {
      const path = store.uploadPath(file.url) ?? ''
      engine ??= loadEngine(job.model)
      const [installed, pool] = await engine
      const recognition = await transcribeMedia(
        { path, modulesFolder: installed.modulesFolder, vadModel: installed.vadModel, channels: 'mix' },
        { script, pool, chunksAhead: cores * 2 },
        (share) => {
          file.progress = share
        },
        signal,
      )
      const resultId = await store.putResult(toTranscription(file.url, recognition))
      file.result = { resultId, durationMs: recognition.durationMs }
    } catch (error) {
      file.result = { code: 'InternalError', message: error instanceof Error ? error.message : String(error) }
    }
  }

  const jobs = new JobTable(work, { concurrency: cores })
  const app = createApp({
    apiKey,
    jobs,
    store,
    models: new Set(['moonshine-tiny']),
    allowedHosts: new Set(options.allowedHosts ?? []),
    now: Date.now,
  })
  const server = await listen(app.fetch, host, port)
  return {
    baseUrl: `http://${host}:${(server.address() as AddressInfo).port}/api/v1`,
    apiKey,
    async close() {
      jobs.close()
      ;(await engine?.catch(() => undefined))?.[1].close()
      await new Promise((resolve) => server.close(resolve))
      await store.close()
    },
  }
}

function listen(fetch: (request: Request) => Response | Promise<Response>, hostname: string, port: number): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server: ServerType = serve({ fetch, hostname, port }, () => resolve(server))
    server.on('error', reject)
  })
}

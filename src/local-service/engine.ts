import { availableParallelism } from 'node:os'
import { type InstalledEngine, installEngine } from './install/install.ts'
import type { InstallProgress, OnInstallProgress } from './install/progress.ts'
import type { Recognition, RecognitionRequest } from './recognition.ts'
import { transcribeMedia } from './transcriber.ts'
import { workerScript } from './workers/script.ts'
import { WorkerPool } from './workers/worker-pool.ts'
import { WorkerProcess, type WorkerScript } from './workers/worker-process.ts'

export interface LocalEngineOptions {
  onInstall?: OnInstallProgress | undefined
  workerScript?: WorkerScript | undefined
}

interface LoadedModel {
  installed: InstalledEngine
  recognizers: WorkerPool
}

/** Recognises on this machine; what a model needs is installed when it is first asked for. */
export class LocalEngine {
  private readonly onInstall: OnInstallProgress | undefined
  private readonly script: WorkerScript
  private readonly cores = availableParallelism()
  private readonly media: WorkerPool
  private readonly models = new Map<string, Promise<LoadedModel>>()
  private readonly watchers = new Map<string, Set<OnInstallProgress>>()
  private readonly stop = new AbortController()

  constructor(options: LocalEngineOptions = {}) {
    this.onInstall = options.onInstall
    this.script = options.workerScript ?? workerScript()
    this.media = new WorkerPool(this.cores, () => new WorkerProcess(this.script, 'media'))
  }

  /** Installs a model, if it is not installed, and begins to load it. */
  async prepare(model: string, onProgress: OnInstallProgress): Promise<void> {
    const watchers = this.watchers.get(model) ?? new Set()
    this.watchers.set(model, watchers.add(onProgress))
    try {
      await this.modelOf(model)
    } finally {
      watchers.delete(onProgress)
    }
  }

  async recognize(
    request: RecognitionRequest,
    onProgress: (share: number) => void,
    signal: AbortSignal,
  ): Promise<Recognition> {
    const { installed, recognizers } = await this.modelOf(request.model)
    return transcribeMedia(
      {
        path: request.path,
        modulesFolder: installed.modulesFolder,
        vadModel: installed.vadModel,
        channels: request.channels,
      },
      { media: this.media, recognizers },
      onProgress,
      signal,
    )
  }

  /** Stops an installation and every worker. */
  async close(): Promise<void> {
    this.stop.abort()
    this.media.close()
    const models = await Promise.allSettled(this.models.values())
    for (const model of models) if (model.status === 'fulfilled') model.value.recognizers.close()
  }

  /** One load serves all files; a failed one is tried again for the next. */
  private modelOf(name: string): Promise<LoadedModel> {
    const known = this.models.get(name)
    if (known) return known
    const loading = this.load(name)
    this.models.set(name, loading)
    loading.catch(() => this.models.delete(name))
    return loading
  }

  private async load(model: string): Promise<LoadedModel> {
    const { signal } = this.stop
    const onProgress = (progress: InstallProgress) => {
      this.onInstall?.(progress)
      for (const watcher of this.watchers.get(model) ?? []) watcher(progress)
    }
    const installed = await installEngine({ model, signal, onProgress })
    const { encoder, decoder, tokens } = installed.model
    const config = { modulesFolder: installed.modulesFolder, encoder, decoder, tokens }
    const recognizers = new WorkerPool(this.cores, () => {
      const worker = new WorkerProcess(this.script, 'recognizer')
      // A failure to load is told again by the first call that needs the model.
      worker.call('load', config).catch(() => {})
      return worker
    })
    // It loads while the first file is being decoded.
    recognizers.prepare()
    return { installed, recognizers }
  }
}

import { availableParallelism } from 'node:os'
import { joinedSpeech, separateSpeech } from './audio/chunk-plan.ts'
import { type InstalledEngine, installEngine } from './install/install.ts'
import type { InstallProgress, OnInstallProgress } from './install/progress.ts'
import { LanguageDoubt } from './language-doubt.ts'
import { LoadedModel } from './loaded-model.ts'
import { findLocalModel, localModels } from './models.ts'
import type { Recognition, RecognitionRequest } from './recognition.ts'
import { transcribeMedia } from './transcriber.ts'
import { workerScript } from './workers/script.ts'
import { WorkerPool } from './workers/worker-pool.ts'
import { WorkerProcess, type WorkerScript } from './workers/worker-process.ts'

export interface LocalEngineOptions {
  onInstall?: OnInstallProgress | undefined
  workerScript?: WorkerScript | undefined
  /** A folder that holds the files of `sensevoice-small`. */
  modelDir?: string | undefined
}

/** Recognises on this machine; what a model needs is installed when it is first asked for. */
export class LocalEngine {
  private readonly onInstall: OnInstallProgress | undefined
  private readonly modelDir: string | undefined
  private readonly script: WorkerScript
  private readonly cores = availableParallelism()
  private readonly media: WorkerPool
  private readonly installed = new Map<string, Promise<InstalledEngine>>()
  private readonly loaded = new Map<string, LoadedModel>()
  private readonly watchers = new Map<string, Set<OnInstallProgress>>()
  private readonly stop = new AbortController()

  constructor(options: LocalEngineOptions = {}) {
    this.onInstall = options.onInstall
    this.modelDir = options.modelDir
    this.script = options.workerScript ?? workerScript()
    this.media = new WorkerPool({ processes: this.cores }, () => new WorkerProcess(this.script, 'media'))
  }

  /** Installs a model, if it is not installed, and begins to load it. */
  async prepare(model: string, onProgress: OnInstallProgress, language?: string): Promise<void> {
    const watchers = this.watchers.get(model) ?? new Set()
    this.watchers.set(model, watchers.add(onProgress))
    try {
      this.load(await this.install(model), language)
    } finally {
      watchers.delete(onProgress)
    }
  }

  async recognize(
    request: RecognitionRequest,
    onProgress: (share: number) => void,
    signal: AbortSignal,
  ): Promise<Recognition> {
    const installed = await this.install(request.model)
    const loaded = this.load(installed, request.language)
    const doubt = new LanguageDoubt()
    const recognition = await loaded.use((recognizers) =>
      transcribeMedia(
        {
          path: request.path,
          modulesFolder: installed.modulesFolder,
          vadModel: installed.vadModel,
          channels: request.channels,
          cutting: installed.model.family === 'sensevoice' ? separateSpeech : joinedSpeech,
        },
        { media: this.media, recognizers },
        { onProgress, onHeard: (text, chunk) => doubt.add(text, chunk) },
        signal,
      ),
    )
    const warnings = [...installed.warnings, ...doubtfulLanguage(request.model, doubt)]
    return { ...recognition, warnings: [...recognition.warnings, ...warnings] }
  }

  /** Stops an installation and every worker. */
  async close(): Promise<void> {
    this.stop.abort()
    this.media.close()
    await Promise.allSettled(this.installed.values())
    for (const model of this.loaded.values()) model.close()
  }

  /** One installation serves all files; a failed one is tried again for the next. */
  private install(model: string): Promise<InstalledEngine> {
    const known = this.installed.get(model)
    if (known) return known
    const { signal } = this.stop
    const onProgress = (progress: InstallProgress) => {
      this.onInstall?.(progress)
      for (const watcher of this.watchers.get(model) ?? []) watcher(progress)
    }
    const installing = installEngine({ model, modelDir: this.modelDir, signal, onProgress })
    this.installed.set(model, installing)
    installing.catch(() => this.installed.delete(model))
    return installing
  }

  /** A model that is told its language is loaded for that language; one that nobody uses meanwhile makes room. */
  private load({ modulesFolder, model }: InstalledEngine, language?: string): LoadedModel {
    const isTold = model.family === 'sensevoice' && language !== undefined
    const key = isTold ? `${model.name} ${language}` : model.name
    const known = this.loaded.get(key)
    if (known) return known
    for (const [other, loaded] of this.loaded) {
      if (loaded.model !== model.name || !loaded.isIdle) continue
      loaded.close()
      this.loaded.delete(other)
    }
    const config = { modulesFolder, model, ...(isTold && { language }) }
    const loaded = new LoadedModel(config, this.cores, this.script)
    this.loaded.set(key, loaded)
    return loaded
  }
}

/** A sentence where the speech is plainly not in the one language that the model has. */
function doubtfulLanguage(name: string, doubt: LanguageDoubt): string[] {
  const [only, ...others] = findLocalModel(name)?.languages ?? []
  if (only !== 'en' || others.length > 0 || !doubt.isPlain) return []
  const able = localModels.find(({ languages }) => languages.length > 1)
  return [
    `This does not look like English, which is all that ${name} recognises, so the text may be nonsense; ${able?.name} also recognises Chinese, Cantonese, Japanese and Korean.`,
  ]
}

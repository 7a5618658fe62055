import { TranscribeError } from '../errors.ts'
import type { RecognizerConfig } from './workers/recognizers.ts'
import { WorkerPool } from './workers/worker-pool.ts'
import { WorkerDeath, WorkerProcess, type WorkerScript } from './workers/worker-process.ts'

/** Files that no repetition makes loadable. */
class ModelUnusable extends TranscribeError {
  override readonly name = 'ModelUnusable'
  /** The code under which clients hear of it. */
  readonly serviceCode = 'ModelUnusable'
}

/** A model in the processes that recognise with it. */
export class LoadedModel {
  /** Its name. */
  readonly model: string
  private readonly recognizers: WorkerPool
  /** Why it could not be loaded, once that is known. */
  private failure: Promise<unknown> = Promise.resolve(undefined)
  private users = 0

  /** Begins to load it, so that it is there when the first file has been decoded. */
  constructor(config: RecognizerConfig, cores: number, script: WorkerScript) {
    this.model = config.model.name
    // Large weights are loaded once, for all that one process recognises at a time.
    const size =
      config.model.family === 'sensevoice' ? { processes: 1, tasksEach: cores } : { processes: cores }
    this.recognizers = new WorkerPool(size, () => {
      const worker = new WorkerProcess(script, 'recognizer')
      this.failure = worker.call('load', config).then(
        () => undefined,
        (error) => error,
      )
      return worker
    })
    this.recognizers.prepare()
  }

  get isIdle(): boolean {
    return this.users === 0
  }

  /** Lends the processes. @throws TranscribeError `recognition` naming the model when it cannot be loaded. */
  async use<T>(task: (recognizers: WorkerPool) => Promise<T>): Promise<T> {
    this.users++
    try {
      return await task(this.recognizers)
    } catch (error) {
      const failure =
        error instanceof TranscribeError && error.code === 'recognition' ? await this.failure : undefined
      throw failure === undefined ? error : unloadable(this.model, failure)
    } finally {
      this.users--
    }
  }

  close(): void {
    this.recognizers.close()
  }
}

/** The runtime ends its process on some bad files, and says nothing that helps a user on others. */
function unloadable(model: string, cause: unknown): unknown {
  if (cause instanceof WorkerDeath && cause.isWanted) return cause
  // Nobody else ends it in this way.
  if (cause instanceof WorkerDeath && cause.how === 'SIGKILL') {
    return new ModelUnusable('recognition', `The system ended the process that loads ${model}.`, {
      advice: 'It probably has too little memory.',
      cause,
    })
  }
  return new ModelUnusable(
    'recognition',
    `The model ${model} cannot be loaded: its files are damaged, or are not those of this model.`,
    { advice: `The command "models verify ${model}" checks them.`, cause },
  )
}

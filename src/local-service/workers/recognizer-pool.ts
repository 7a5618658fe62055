import pLimit, { type LimitFunction } from 'p-limit'
import type { RecognizerConfig } from './recognizer-worker.ts'
import { WorkerDeath, WorkerProcess, type WorkerScript } from './worker-process.ts'

/** What a model heard in one piece of speech. */
export interface RecognizedSpeech {
  text: string
}

/** One recognizer process per core, each started when first needed and replaced when it dies. */
export class RecognizerPool {
  private readonly script: WorkerScript
  private readonly config: RecognizerConfig
  private readonly limit: LimitFunction
  private readonly all = new Set<WorkerProcess>()
  private readonly idle: WorkerProcess[] = []

  constructor(script: WorkerScript, config: RecognizerConfig, size: number) {
    this.script = script
    this.config = config
    this.limit = pLimit(size)
  }

  /** Recognises 16 kHz mono samples. A chunk whose process died is tried once more in a new one. */
  recognize(samples: Float32Array): Promise<RecognizedSpeech> {
    return this.limit(async () => {
      try {
        return await this.attempt(samples)
      } catch (error) {
        if (error instanceof WorkerDeath) return await this.attempt(samples)
        throw error
      }
    })
  }

  close(): void {
    this.limit.clearQueue()
    for (const worker of this.all) worker.kill()
  }

  private async attempt(samples: Float32Array): Promise<RecognizedSpeech> {
    const worker = this.idle.pop() ?? (await this.start())
    try {
      return await worker.call<RecognizedSpeech>('recognize', samples)
    } finally {
      if (worker.alive) this.idle.push(worker)
      else this.all.delete(worker)
    }
  }

  private async start(): Promise<WorkerProcess> {
    const worker = new WorkerProcess(this.script, 'recognizer')
    this.all.add(worker)
    await worker.call('load', this.config)
    return worker
  }
}

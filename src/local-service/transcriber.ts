import type { AudioProperties, ChannelChunk } from './audio/speech.ts'
import { joinSounds, sentencesOf } from './heard-speech.ts'
import type { Recognition, RecognizedSentence } from './recognition.ts'
import type { MediaRequest, MediaStep } from './workers/media-worker.ts'
import type { RecognizedSpeech } from './workers/recognizers.ts'
import type { WorkerPool } from './workers/worker-pool.ts'
import { WorkerDeath, type WorkerProcess } from './workers/worker-process.ts'

/** The processes that the work is spread over. */
export interface Workers {
  media: WorkerPool
  recognizers: WorkerPool
}

export interface TranscriptionHooks {
  /** Told the share that is done, from 0 to 1. */
  onProgress: (share: number) => void
  /** Told the text of each chunk. */
  onHeard?: (text: string, chunk: Pick<ChannelChunk, 'speech'>) => void
}

/** No honest file keeps a worker busy for so long without a sign of life. */
const CALL_TIMEOUT_MS = 120_000

/** Decodes a file in one process and has its speech recognised, as it comes, in others. */
export async function transcribeMedia(
  request: MediaRequest,
  { media, recognizers }: Workers,
  { onProgress, onHeard = () => {} }: TranscriptionHooks,
  signal: AbortSignal,
): Promise<Recognition> {
  return media.use(async (worker) => {
    const stop = () => worker.kill()
    signal.addEventListener('abort', stop, { once: true })
    try {
      signal.throwIfAborted()
      return await new Transcription(worker, recognizers, { onProgress, onHeard }).run(request)
    } catch (error) {
      // What the worker was doing is not known to have ended.
      worker.kill()
      throw error
    } finally {
      signal.removeEventListener('abort', stop)
    }
  })
}

/** One file on its way through the workers. */
class Transcription {
  private readonly worker: WorkerProcess
  private readonly recognizers: WorkerPool
  private readonly onProgress: TranscriptionHooks['onProgress']
  private readonly onHeard: NonNullable<TranscriptionHooks['onHeard']>
  private readonly sentences = new Map<number, RecognizedSentence[][]>()
  private doneMs = 0

  constructor(
    worker: WorkerProcess,
    recognizers: WorkerPool,
    { onProgress, onHeard }: Required<TranscriptionHooks>,
  ) {
    this.worker = worker
    this.recognizers = recognizers
    this.onProgress = onProgress
    this.onHeard = onHeard
  }

  async run(request: MediaRequest): Promise<Recognition> {
    const audio = await this.worker.call<AudioProperties>('open', request, CALL_TIMEOUT_MS)
    const under = new Set<Promise<void>>()
    let step: MediaStep
    do {
      step = await this.worker.call<MediaStep>('next', undefined, CALL_TIMEOUT_MS)
      if (!step.chunk) continue
      // One that fails stays in the set, so that the next to wait for any of them meets the failure.
      const done = this.recognize(step.chunk, audio.durationMs).then(() => void under.delete(done))
      under.add(done)
      // Until then it must not count as unhandled.
      done.catch(() => {})
      // Twice the processes keeps all of them busy and holds no more of the audio than that.
      if (under.size >= 2 * this.recognizers.size) await Promise.race(under)
    } while (!step.ended)
    await Promise.all(under)
    return this.recognition(audio, step)
  }

  private async recognize(chunk: ChannelChunk, durationMs: number | undefined): Promise<void> {
    const list = this.sentences.get(chunk.channel) ?? []
    this.sentences.set(chunk.channel, list)
    // The place is taken at once: chunks end in any order.
    const place = list.push([]) - 1
    const heard = await recognizeSamples(chunk.samples, this.recognizers)
    list[place] = sentencesOf(heard, chunk)
    this.onHeard(heard.text, chunk)
    this.doneMs = Math.max(this.doneMs, chunk.endMs)
    if (durationMs) this.onProgress(Math.min(this.doneMs / durationMs, 1))
  }

  private recognition(audio: AudioProperties, { decodedMs, warnings }: MediaStep): Recognition {
    return {
      format: audio.format,
      samplingRate: audio.samplingRate,
      durationMs: Math.round(decodedMs),
      channels: [...this.sentences]
        .map(([channel, chunks]) => ({ channel, sentences: joinSounds(chunks.flat()) }))
        .sort((a, b) => a.channel - b.channel),
      warnings,
    }
  }
}

/** A chunk whose process died is tried once more in another, so that one crash loses nothing. */
async function recognizeSamples(samples: Float32Array, recognizers: WorkerPool): Promise<RecognizedSpeech> {
  const attempt = () =>
    recognizers.use((worker) => worker.call<RecognizedSpeech>('recognize', samples, CALL_TIMEOUT_MS))
  try {
    return await attempt()
  } catch (error) {
    if (error instanceof WorkerDeath) return attempt()
    throw error
  }
}

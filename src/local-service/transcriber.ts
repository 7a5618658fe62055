import type { Recognition, RecognizedSentence } from './recognition.ts'
import type { AudioProperties, ChannelChunk, MediaRequest } from './workers/media-worker.ts'
import type { RecognizerPool } from './workers/recognizer-pool.ts'
import { WorkerProcess, type WorkerScript } from './workers/worker-process.ts'

export interface TranscriberOptions {
  script: WorkerScript
  pool: RecognizerPool
  /** Chunks of one file that may wait for a recogniser at a time. */
  chunksAhead: number
}

/** Decodes a file in a process of its own and has its speech recognised as it comes. */
export async function transcribeMedia(
  request: MediaRequest,
  { script, pool, chunksAhead }: TranscriberOptions,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Recognition> {
  const media = new WorkerProcess(script, 'media')
  const stop = () => media.kill()
  signal.addEventListener('abort', stop, { once: true })
  try {
    const audio = await media.call<AudioProperties>('open', request)
    const sentences = new Map<number, RecognizedSentence[]>()
    const waiting = new Set<Promise<void>>()
    for (;;) {
      const chunk = await media.call<ChannelChunk | undefined>('next', undefined)
      if (!chunk) break
      const done = recognizeChunk(chunk, pool, sentences).then(() => {
        waiting.delete(done)
        if (audio.durationMs) onProgress(Math.min(chunk.endMs / audio.durationMs, 1))
      })
      waiting.add(done)
      if (waiting.size >= chunksAhead) await Promise.race(waiting)
    }
    await Promise.all(waiting)
    return toRecognition(audio, sentences)
  } finally {
    signal.removeEventListener('abort', stop)
    media.kill()
  }
}

async function recognizeChunk(
  chunk: ChannelChunk,
  pool: RecognizerPool,
  sentences: Map<number, RecognizedSentence[]>,
): Promise<void> {
  const { text } = await pool.recognize(chunk.samples)
  const list = sentences.get(chunk.channel) ?? []
  sentences.set(chunk.channel, list)
  if (text) list.push({ startMs: chunk.startMs, endMs: chunk.endMs, text })
}

function toRecognition(audio: AudioProperties, sentences: Map<number, RecognizedSentence[]>): Recognition {
  return {
    format: audio.format,
    samplingRate: audio.samplingRate,
    durationMs: audio.durationMs ?? 0,
    channels: [...sentences].map(([channel, list]) => ({
      channel,
      sentences: list.sort((a, b) => a.startMs - b.startMs),
    })),
    warnings: [],
  }
}

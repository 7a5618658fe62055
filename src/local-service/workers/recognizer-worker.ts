import { folderLoader } from '../audio/modules.ts'
import { RECOGNITION_RATE } from '../audio/resample.ts'
import { answerCalls } from './messages.ts'

/** What a recognizer process loads, once. */
export interface RecognizerConfig {
  modulesFolder: string
  encoder: string
  decoder: string
  tokens: string
}

interface SherpaStream {
  acceptWaveform(wave: { samples: Float32Array; sampleRate: number }): void
}
interface SherpaRecognizer {
  createStream(): SherpaStream
  decode(stream: SherpaStream): void
  getResult(stream: SherpaStream): { text: string }
}

/** Runs in a process of its own: the native runtime ends its process on some bad models. */
export function runRecognizerWorker(): void {
  let loading: Promise<SherpaRecognizer> | undefined
  answerCalls({
    async load(config: RecognizerConfig) {
      loading = loadMoonshine(config)
      await loading
    },
    async recognize(samples: Float32Array) {
      if (!loading) throw new Error('No model was named.')
      const recognizer = await loading
      const stream = recognizer.createStream()
      stream.acceptWaveform({ samples, sampleRate: RECOGNITION_RATE })
      recognizer.decode(stream)
      return { text: recognizer.getResult(stream).text.trim() }
    },
  })
}

async function loadMoonshine({
  modulesFolder,
  encoder,
  decoder,
  tokens,
}: RecognizerConfig): Promise<SherpaRecognizer> {
  const { OfflineRecognizer } = await folderLoader(modulesFolder).load<{
    OfflineRecognizer: new (config: object) => SherpaRecognizer
  }>('sherpa-onnx-node')
  return new OfflineRecognizer({
    featConfig: { sampleRate: RECOGNITION_RATE, featureDim: 80 },
    // Many processes of one thread each recognise more per second than one of many threads.
    modelConfig: {
      moonshine: { encoder, mergedDecoder: decoder },
      tokens,
      numThreads: 1,
      provider: 'cpu',
      debug: 0,
    },
  })
}

import { createRequire } from 'node:module'
import { join } from 'node:path'
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
  let recognizer: SherpaRecognizer | undefined
  answerCalls({
    async load(config: RecognizerConfig) {
      recognizer = loadMoonshine(config)
    },
    async recognize(samples: Float32Array) {
      if (!recognizer) throw new Error('The recognizer was not loaded.')
      const stream = recognizer.createStream()
      stream.acceptWaveform({ samples, sampleRate: 16_000 })
      recognizer.decode(stream)
      return { text: recognizer.getResult(stream).text.trim() }
    },
  })
}

function loadMoonshine({ modulesFolder, encoder, decoder, tokens }: RecognizerConfig): SherpaRecognizer {
  const require = createRequire(join(modulesFolder, 'node_modules', '_.js'))
  const { OfflineRecognizer } = require('sherpa-onnx-node') as {
    OfflineRecognizer: new (config: object) => SherpaRecognizer
  }
  return new OfflineRecognizer({
    featConfig: { sampleRate: 16_000, featureDim: 80 },
    modelConfig: { moonshine: { encoder, mergedDecoder: decoder }, tokens, numThreads: 1, provider: 'cpu', debug: 0 },
  })
}

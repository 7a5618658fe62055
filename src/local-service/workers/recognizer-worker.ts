import { answerCalls } from './messages.ts'
import { loadRecognizer, type Recognizer, type RecognizerConfig } from './recognizers.ts'

/** Runs in a process of its own: the native runtime ends its process on some bad models. */
export function runRecognizerWorker(): void {
  let loading: Promise<Recognizer> | undefined
  answerCalls({
    async load(config: RecognizerConfig) {
      loading = loadRecognizer(config)
      await loading
    },
    async recognize(samples: Float32Array) {
      if (!loading) throw new Error('No model was named.')
      return (await loading)(samples)
    },
  })
}

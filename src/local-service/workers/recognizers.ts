import { TranscribeError } from '../../errors.ts'
import { folderLoader } from '../audio/modules.ts'
import { RECOGNITION_RATE } from '../audio/resample.ts'
import type { HeardToken } from '../audio/token-times.ts'
import type { InstalledModel } from '../install/install.ts'
import type { HeardTags } from '../recognition.ts'

/** What a recognizer process loads, once. */
export interface RecognizerConfig {
  modulesFolder: string
  model: InstalledModel
  /** Absent where the model finds out, or knows only one. */
  language?: string | undefined
}

/** What a model heard in one chunk. */
export interface RecognizedSpeech {
  text: string
  /** From models that time what they hear. */
  tokens?: HeardToken[]
  /** From models with rich tags. */
  tags?: HeardTags
}

/** Recognises samples at 16 kHz; several calls may be under way at once. */
export type Recognizer = (samples: Float32Array) => Promise<RecognizedSpeech>

interface SherpaStream {
  acceptWaveform(wave: { samples: Float32Array; sampleRate: number }): void
}

interface SherpaResult {
  text: string
  tokens: string[]
  /** Seconds from the start of the samples. */
  timestamps: number[]
  lang: string
  emotion: string
  event: string
}

interface SherpaRecognizer {
  createStream(): SherpaStream
  decode(stream: SherpaStream): void
  decodeAsync(stream: SherpaStream): Promise<SherpaResult>
  getResult(stream: SherpaStream): SherpaResult
}

type SherpaRecognizerClass = new (config: object) => SherpaRecognizer

/** Loads a model in the way of its family. */
export async function loadRecognizer(config: RecognizerConfig): Promise<Recognizer> {
  const { OfflineRecognizer } = await folderLoader(config.modulesFolder).load<{
    OfflineRecognizer: SherpaRecognizerClass
  }>('sherpa-onnx-node')
  const recognizer = new OfflineRecognizer({
    featConfig: { sampleRate: RECOGNITION_RATE, featureDim: 80 },
    modelConfig: {
      ...networkOf(config),
      tokens: config.model.tokens,
      // Many streams of one thread each recognise more per second than one of many threads.
      numThreads: 1,
      provider: 'cpu',
      debug: 0,
    },
  })
  const recognize = config.model.family === 'moonshine' ? plainly : richly
  return (samples) => {
    const stream = recognizer.createStream()
    stream.acceptWaveform({ samples, sampleRate: RECOGNITION_RATE })
    return recognize(recognizer, stream)
  }
}

/** A family's own part of the configuration. */
function networkOf({ model, language = 'auto' }: RecognizerConfig): object {
  return model.family === 'moonshine'
    ? { moonshine: { encoder: model.encoder, mergedDecoder: model.decoder } }
    : { senseVoice: { model: model.network, language, useInverseTextNormalization: 1 } }
}

async function plainly(recognizer: SherpaRecognizer, stream: SherpaStream): Promise<RecognizedSpeech> {
  recognizer.decode(stream)
  return { text: recognizer.getResult(stream).text.trim() }
}

async function richly(recognizer: SherpaRecognizer, stream: SherpaStream): Promise<RecognizedSpeech> {
  const { text, tokens, timestamps, lang, emotion, event } = await recognizer.decodeAsync(stream)
  // The runtime answers so, and tells nobody, when the model fails.
  if (lang === '') {
    throw new TranscribeError('recognition', 'The model gave no answer for a part of the audio.', {
      advice: 'Its files may be damaged: the command "models verify sensevoice-small" tells.',
    })
  }
  return {
    text: text.trim(),
    tokens: tokens.map((token, index) => ({ text: token, startMs: (timestamps[index] ?? 0) * 1000 })),
    tags: { language: nameIn(lang), emotion: nameIn(emotion), event: nameIn(event), itn: 'withitn' },
  }
}

/** `<|HAPPY|>` is `HAPPY`. */
function nameIn(tag: string): string {
  return tag.replace(/^<\|(.*)\|>$/, '$1')
}

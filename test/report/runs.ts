import { InputError } from '../../src/errors.ts'
import type { FailedOutcome, PendingOutcome, SucceededOutcome } from '../../src/outcome.ts'
import type { Emotion, Sentence, Transcript } from '../../src/transcript.ts'
import { channelOf, said, transcriptOf } from '../formats/transcripts.ts'

export function succeeded(transcript: Transcript, more: Partial<SucceededOutcome> = {}): SucceededOutcome {
  const { source, model, warnings, durationMs } = transcript
  const stem = source
    .split('/')
    .at(-1)
    ?.replace(/\.\w+$/, '')
  return {
    status: 'succeeded',
    source,
    model,
    ...(durationMs !== undefined && { durationMs }),
    transcript,
    elapsedMs: 10,
    warnings,
    files: ['txt', 'srt', 'vtt', 'json'].map((ending) => `out/${stem}.${ending}`),
    ...more,
  }
}

export function failed(source: string, message: string, more: Partial<FailedOutcome> = {}): FailedOutcome {
  const error = new InputError(message, { advice: 'Look at the file.' })
  return {
    status: 'failed',
    source,
    model: 'sensevoice-v1',
    error,
    elapsedMs: 1,
    warnings: [],
    files: [],
    ...more,
  }
}

export function pending(source: string): PendingOutcome {
  const common = { model: 'sensevoice-v1', elapsedMs: 1, warnings: [], files: [] }
  return { status: 'pending', source, taskId: 'f0a1-22', ...common }
}

/** Two people about a release, with moods, applause, laughter and music. */
export const meeting: Transcript = transcriptOf(
  [
    said(1200, 4300, 'Good morning, everybody, and welcome to the release review.', {
      speaker: 0,
      emotion: 'neutral',
    }),
    said(4500, 8200, 'Version two went out nine minutes ago, and nothing burns.', {
      speaker: 0,
      emotion: 'happy',
      events: [{ type: 'applause', from: 28, to: 57 }],
    }),
    said(8600, 10_900, 'Thank you, and thank you for the cake.', { speaker: 1, emotion: 'happy' }),
    said(11_200, 16_000, 'Before we start: who restarted the mirror at noon, on release day, again?', {
      speaker: 1,
      emotion: 'angry',
    }),
    said(16_800, 19_400, 'I would like to say that it was the script.', { speaker: 0, emotion: 'sad' }),
    said(19_600, 23_000, 'The script is signed with your name, Tom.', {
      speaker: 1,
      emotion: 'surprised',
      events: [{ type: 'laughter', from: 0, to: 41 }],
    }),
    said(
      26_000,
      31_500,
      'Then let us go around the table. What did we ship, what broke, and who noticed first?',
      {
        speaker: 0,
        emotion: 'neutral',
      },
    ),
    said(31_800, 36_400, 'The installer is forty percent smaller, and it starts in under a second.', {
      speaker: 1,
    }),
    said(36_700, 40_100, 'Every test has passed. It was almost suspicious.', {
      speaker: 1,
      emotion: 'fearful',
    }),
    said(40_300, 43_000, 'The old cache format, on the other hand, is disgusting.', {
      speaker: 0,
      emotion: 'disgusted',
    }),
  ],
  {
    source: 'recordings/release review.wav',
    model: 'sensevoice-v1',
    engine: 'dashscope',
    language: 'en',
    durationMs: 48_000,
    events: [
      { type: 'bgm', startMs: 0, endMs: 1100 },
      { type: 'bgm', startMs: 43_500, endMs: 48_000 },
    ],
  },
)

/** Arabic, Chinese and English in turns, from a model that tells emotions and no events. */
export const languages: Transcript = transcriptOf(
  [
    said(500, 3000, 'مرحبا بكم في اجتماع الإصدار 2.0.', { language: 'ar', emotion: 'happy' }),
    said(3200, 5200, 'نبدأ الآن.', { language: 'ar', emotion: 'happy' }),
    said(5600, 8800, '大家好，欢迎参加发布会。', { language: 'zh', emotion: 'neutral' }),
    said(9000, 11_200, '我们开始吧。', { language: 'zh', emotion: 'neutral' }),
    said(11_800, 14_000, 'Café or tea, anyone?', { language: 'en', emotion: 'surprised' }),
  ],
  {
    source: 'https://media.example/talks/%E4%BC%9A%E8%AE%AE.mp3',
    model: 'qwen3-asr-flash-filetrans',
    engine: 'dashscope',
    annotations: ['emotions'],
    durationMs: 14_500,
  },
)

/** A model that tells nothing but words. */
export const plain: Transcript = transcriptOf(
  [
    said(200, 3900, 'Welcome to the release notes.'),
    said(4000, 8000, 'Every download is faster now, and the search page works again.'),
  ],
  {
    source: 'samples/release-notes.wav',
    model: 'moonshine-tiny',
    annotations: [],
    language: 'en',
    durationMs: 14_000,
  },
)

/** Sentences of which nobody told the times. */
export const untimed: Transcript = transcriptOf(
  [{ text: 'First words.', emotion: 'happy' }, { text: 'Then others.' }],
  {
    source: 'talks/untimed.mp3',
  },
)

/** No speech at all. */
export const silent: Transcript = {
  ...transcriptOf([], { source: 'talks/silence.mp3', durationMs: 3000 }),
  warnings: [{ code: 'no-speech', message: 'No speech was recognised.' }],
}

const MOODS: Emotion[] = ['neutral', 'neutral', 'happy', 'neutral', 'surprised', 'neutral', 'sad', 'angry']
const WORDS =
  'the release went out and nobody noticed that the mirror had been restarted at noon again'.split(' ')

/** So many sentences of some words each, one every 4.32 seconds: 10,000 are twelve hours. */
export function longSpeech(count: number, source = 'archive/day.wav'): Transcript {
  const sentences: Array<Partial<Sentence>> = Array.from({ length: count }, (_, index) => {
    const startMs = index * 4320
    const length = 8 + ((index * 7) % 11)
    const words = Array.from({ length }, (__, place) => WORDS[(index * 5 + place * 3) % WORDS.length])
    const emotion = MOODS[Math.floor(index / 5) % MOODS.length]
    const isClapped = index % 97 === 0
    return said(startMs, startMs + 3900, `Sentence ${index + 1}: ${words.join(' ')}.`, {
      speaker: Math.floor(index / 9) % 3,
      ...(emotion && { emotion }),
      events: isClapped ? [{ type: 'applause', from: 0, to: 8 }] : [],
    })
  })
  return transcriptOf(sentences, { source, language: 'en', durationMs: count * 4320 })
}

/** Two channels that speak at the same time. */
export const call: Transcript = transcriptOf([], {
  source: 'calls/hotline.wav',
  channels: [
    channelOf(0, [said(0, 3000, 'Good evening, how can I help?'), said(6000, 7000, 'I see.')]),
    channelOf(1, [said(2500, 6200, 'My download stopped at ninety percent.', { emotion: 'angry' })]),
  ],
})

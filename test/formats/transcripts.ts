import fc from 'fast-check'
import type { RenderOptions } from '../../src/formats/index.ts'
import type { Channel, Sentence, Transcript } from '../../src/transcript.ts'

export const OPTIONS: RenderOptions = { keep: ['text', 'emotions', 'events'], maxLineWidth: 42, maxLines: 2 }

/** A transcript of one channel, or of the channels given in `more`. */
export function transcriptOf(
  sentences: ReadonlyArray<Partial<Sentence>>,
  more: Partial<Transcript> & { events?: Channel['events'] } = {},
): Transcript {
  const { events = [], ...rest } = more
  return {
    source: 'talks/keynote.mp3',
    engine: 'local',
    model: 'sensevoice-small',
    annotations: ['emotions', 'events'],
    channels: [channelOf(0, sentences, events)],
    warnings: [],
    ...rest,
  }
}

export function channelOf(
  channel: number,
  sentences: ReadonlyArray<Partial<Sentence>>,
  events: Channel['events'] = [],
): Channel {
  const whole = sentences.map((sentence) => ({ text: '', events: [], ...sentence }))
  return { channel, text: whole.map(({ text }) => text).join(' '), sentences: whole, events }
}

/** A sentence with times. */
export function said(
  startMs: number,
  endMs: number,
  text: string,
  more: Partial<Sentence> = {},
): Partial<Sentence> {
  return { startMs, endMs, text, ...more }
}

const word = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      'so',
      'the',
      'release',
      'went',
      'out,',
      'today.',
      'a<b',
      'R&D',
      '-->',
      '你好，',
      '"yes"',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('Donaudampfschifffahrtsgesellschaft', '42', 'naïve', '안녕하세요', '👩‍👩‍👧'),
  },
)

const emotion = fc.constantFrom('happy' as const, 'neutral' as const, undefined)

const sentence = fc
  .record({
    words: fc.array(word, { maxLength: 40 }),
    gapMs: fc.integer({ min: -3000, max: 9000 }),
    lengthMs: fc.integer({ min: 0, max: 30_000 }),
    speaker: fc.constantFrom(0, 1, undefined),
    emotion,
    event: fc.option(fc.record({ type: fc.constantFrom('applause', 'bgm', 'speech'), at: fc.nat(200) })),
    timedWords: fc.boolean(),
  })
  .map(({ words, gapMs, lengthMs, speaker, emotion, event, timedWords }) => {
    const text = words.join(' ')
    const at = Math.min(event?.at ?? 0, text.length)
    return (startMs: number): Partial<Sentence> => ({
      startMs: Math.max(0, startMs + gapMs),
      endMs: Math.max(0, startMs + gapMs) + lengthMs,
      text,
      ...(speaker !== undefined && { speaker }),
      ...(emotion && { emotion }),
      events: event ? [{ type: event.type, from: at, to: text.length }] : [],
      ...(timedWords && { words: wordsOf(words, Math.max(0, startMs + gapMs), lengthMs) }),
    })
  })

function wordsOf(words: readonly string[], startMs: number, lengthMs: number) {
  const each = lengthMs / Math.max(1, words.length)
  return words.map((text, index) => ({
    text,
    startMs: Math.round(startMs + index * each),
    endMs: Math.round(startMs + (index + 0.7) * each),
  }))
}

const sentences = fc.array(sentence, { maxLength: 12 }).map((makers) => {
  const made: Array<Partial<Sentence>> = []
  for (const make of makers) made.push(make(made.at(-1)?.endMs ?? 0))
  return made
})

const timedEvents = fc.array(
  fc
    .record({
      type: fc.constantFrom('applause', 'bgm', 'speech'),
      startMs: fc.nat(60_000),
      lengthMs: fc.nat(20_000),
    })
    .map(({ type, startMs, lengthMs }) => ({ type, startMs, endMs: startMs + lengthMs })),
  { maxLength: 4 },
)

/** Speech of any shape: overlapping, hurried, endless, in several scripts, with and without word times. */
export function anyTranscript(maxChannels: number): fc.Arbitrary<Transcript> {
  return fc
    .array(fc.tuple(sentences, timedEvents), { minLength: 1, maxLength: maxChannels })
    .map((channels) =>
      transcriptOf([], { channels: channels.map(([said, heard], index) => channelOf(index, said, heard)) }),
    )
}

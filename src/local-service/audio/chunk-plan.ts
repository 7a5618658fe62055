import { RECOGNITION_RATE } from './resample.ts'
import type { Span } from './voice-detector.ts'

/** How speech is cut into the pieces that a model takes. */
export interface Cutting {
  /** Neighbours that are further apart are recognised apart. */
  mostGapSamples: number
  /** Whether what sounds between the speech is handed out too, for a model that tells events. */
  sounds: boolean
}

/** For a model that loses words at the edges of short pieces. */
export const joinedSpeech: Cutting = { mostGapSamples: 2 * RECOGNITION_RATE, sounds: false }

/**
 * For a model that says one emotion and one event of each piece: what is said after a pause may be said otherwise. A
 * shorter pause is one within a sentence.
 */
export const separateSpeech: Cutting = { mostGapSamples: RECOGNITION_RATE / 2, sounds: true }

/** Recognisers repeat themselves in pieces of half a minute. */
const MOST_SAMPLES = 15 * RECOGNITION_RATE
/** What is left on either side of a cut through speech, at the least. */
const LEAST_BEFORE_CUT = 4 * RECOGNITION_RATE
const LEAST_TAKEN_BY_CUT = RECOGNITION_RATE
const LEAST_AFTER_CUT = 2 * RECOGNITION_RATE
const LEAST_CUT_WINDOW = RECOGNITION_RATE
/** Less silence than any real pause: one stretch of speech that was reported in parts. */
const CONTINUOUS_SAMPLES = RECOGNITION_RATE / 10

/** The speech of the next chunk, and what stays in the queue. */
export interface ChunkPlan {
  spans: Span[]
  rest: Span[]
}

/** The queue with one more span at its end. */
export function enqueue(queue: readonly Span[], span: Span): Span[] {
  const last = queue.at(-1)
  if (!last || span.start - last.end >= CONTINUOUS_SAMPLES) return [...queue, span]
  return [...queue.slice(0, -1), { start: last.start, end: Math.max(last.end, span.end) }]
}

/**
 * Takes as much speech as one chunk should hold from a queue of spans: neighbours that are near enough, while they last
 * at most 15 s. A single span that lasts longer is cut at the pause that `findPause` sees in a window of it.
 *
 * @param horizon - no span still to come begins before this sample.
 * @returns undefined while a span still to come may belong to the chunk, and for an empty queue.
 */
export function planChunk(
  queue: readonly Span[],
  horizon: number,
  findPause: (window: Span) => number,
  { mostGapSamples }: Pick<Cutting, 'mostGapSamples'> = joinedSpeech,
): ChunkPlan | undefined {
  const spans: Span[] = []
  for (const [index, span] of queue.entries()) {
    const start = spans[0]?.start ?? span.start
    const previousEnd = spans.at(-1)?.end ?? span.start
    const isNear = span.start - previousEnd <= mostGapSamples
    if (isNear && span.end - start <= MOST_SAMPLES) {
      spans.push(span)
      continue
    }
    const window = isNear ? cutWindow(start, span) : undefined
    if (!window) return { spans, rest: queue.slice(index) }
    const cut = findPause(window)
    return {
      spans: [...spans, { start: span.start, end: cut }],
      rest: [{ start: cut, end: span.end }, ...queue.slice(index + 1)],
    }
  }
  const last = spans.at(-1)
  return last && horizon - last.end > mostGapSamples ? { spans, rest: [] } : undefined
}

/** Where a span that no chunk can hold may be cut; undefined when it need not be, or the chunk has no room for a part. */
function cutWindow(chunkStart: number, span: Span): Span | undefined {
  if (span.end - span.start <= MOST_SAMPLES) return undefined
  const start = Math.max(chunkStart + LEAST_BEFORE_CUT, span.start + LEAST_TAKEN_BY_CUT)
  const end = Math.min(chunkStart + MOST_SAMPLES, span.end - LEAST_AFTER_CUT)
  return end - start >= LEAST_CUT_WINDOW ? { start, end } : undefined
}

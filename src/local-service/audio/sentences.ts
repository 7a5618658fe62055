import type { SpeechChunk, TimeSpan } from './chunker.ts'
import { splitSentences } from './sentence-split.ts'
import { spokenLength } from './spoken-length.ts'

export interface TimedSentence extends TimeSpan {
  text: string
}

/** Where one sentence ends and the next begins: a pause, or one moment. */
interface Boundary {
  endMs: number
  startMs: number
}

/** The silence between two spans of speech, on the clock that runs only while somebody speaks. */
interface Pause extends Boundary {
  spokenMs: number
}

/** How far an estimate may be from the pause that it stands for. */
const REACH_MS = 1500
/** Pauses between sentences are longer than those within: a second of pause makes up for half a second of distance. */
const PAUSE_WORTH = 0.5
const MOST_COUNTED_PAUSE_MS = 1000

/**
 * Splits a chunk's text into sentences and gives each its time. The speech, silence left out, is shared out by the
 * length of the text; a boundary near a pause moves into it. Times rise and stay within the chunk.
 *
 * A sentence never reaches over two chunks, even if the speaker's does: what a recogniser tells of a chunk, such as
 * an emotion, holds for that chunk alone.
 *
 * @param language - a BCP 47 tag, where it is known.
 */
export function timeSentences(
  text: string,
  chunk: Pick<SpeechChunk, 'startMs' | 'endMs' | 'speech'>,
  language?: string,
): TimedSentence[] {
  const texts = splitSentences(text, language)
  const speech = chunk.speech.length > 0 ? chunk.speech : [{ startMs: chunk.startMs, endMs: chunk.endMs }]
  const boundaries = boundariesOf(texts.map(spokenLength), speech)
  return texts.map((sentence, index) => ({
    startMs: boundaries[index - 1]?.startMs ?? (speech[0] as TimeSpan).startMs,
    endMs: boundaries[index]?.endMs ?? (speech.at(-1) as TimeSpan).endMs,
    text: sentence,
  }))
}

function boundariesOf(lengths: readonly number[], speech: readonly TimeSpan[]): Boundary[] {
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const spokenTotal = speech.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0)
  let length = 0
  const estimates = lengths.slice(0, -1).map((part) => {
    length += part
    return (length / total) * spokenTotal
  })
  const pauses = pausesIn(speech)
  const chosen = matchPauses(estimates, pauses)
  return estimates.map((estimate, index) => {
    const pause = pauses[chosen[index] ?? -1]
    if (pause) return pause
    const moment = Math.round(toClock(within(estimate, index, chosen, pauses, spokenTotal), speech))
    return { endMs: moment, startMs: moment }
  })
}

function pausesIn(speech: readonly TimeSpan[]): Pause[] {
  let spokenMs = 0
  return speech.slice(0, -1).map(({ startMs, endMs }, index) => {
    spokenMs += endMs - startMs
    return { spokenMs, endMs, startMs: speech[index + 1]?.startMs ?? endMs }
  })
}

/** For each boundary the index of its pause, if it has one: the best pairs first, none crossing another. */
function matchPauses(estimates: readonly number[], pauses: readonly Pause[]): Array<number | undefined> {
  const pairs = estimates
    .flatMap((estimate, boundary) => pauses.map((pause, index) => pairOf(estimate, boundary, pause, index)))
    .filter(({ distanceMs }) => distanceMs <= REACH_MS)
    .sort((a, b) => a.costMs - b.costMs)
  const chosen: Array<number | undefined> = estimates.map(() => undefined)
  for (const { boundary, index } of pairs) if (isFree(chosen, boundary, index)) chosen[boundary] = index
  return chosen
}

function pairOf(estimate: number, boundary: number, pause: Pause, index: number) {
  const distanceMs = Math.abs(estimate - pause.spokenMs)
  const pauseMs = Math.min(pause.startMs - pause.endMs, MOST_COUNTED_PAUSE_MS)
  return { boundary, index, distanceMs, costMs: distanceMs - pauseMs * PAUSE_WORTH }
}

function isFree(chosen: ReadonlyArray<number | undefined>, boundary: number, index: number): boolean {
  return chosen.every((other, at) => {
    if (at === boundary) return other === undefined
    return other === undefined || (at < boundary ? other < index : other > index)
  })
}

/** Keeps an estimate between the pauses that its neighbours moved into. */
function within(
  estimate: number,
  boundary: number,
  chosen: ReadonlyArray<number | undefined>,
  pauses: readonly Pause[],
  spokenTotal: number,
): number {
  const before = chosen.slice(0, boundary).findLast((index) => index !== undefined)
  const after = chosen.slice(boundary + 1).find((index) => index !== undefined)
  const least = pauses[before ?? -1]?.spokenMs ?? 0
  const most = pauses[after ?? -1]?.spokenMs ?? spokenTotal
  return Math.max(least, Math.min(estimate, most))
}

/** The moment at which so much has been spoken. */
function toClock(spokenMs: number, speech: readonly TimeSpan[]): number {
  let left = spokenMs
  for (const { startMs, endMs } of speech) {
    if (left <= endMs - startMs) return startMs + left
    left -= endMs - startMs
  }
  return speech.at(-1)?.endMs ?? 0
}

import { EMOTIONS, type Tone } from './emotions.ts'
import { type Html, html } from './html.ts'
import type { Span } from './spans.ts'

/** Columns of a track: more than a screen can tell apart, and few enough for any length of recording. */
const COLUMNS = 1000
/** What is shorter is still seen. */
const LEAST_COLUMNS = 2
const TONES: readonly Tone[] = [...EMOTIONS, 'untold']

/** Where something happened, drawn over the length of a recording. */
export function trackOf(spans: readonly Span[], lengthMs: number, className: string): Html {
  const marked = new Uint8Array(COLUMNS)
  for (const span of spans) {
    const [from, to] = columnsOf(span, lengthMs)
    marked.fill(1, from, to)
  }
  return track([html`<path class="${className}" d="${pathOf(marked, 1)}"/>`])
}

/** All speech of a recording, each column in the tone that takes most of its time. */
export function toneTrack(spans: ReadonlyArray<Span & { tone: Tone }>, lengthMs: number): Html {
  const tones = dominantTones(spans, lengthMs)
  const paths = TONES.flatMap((tone, index) => {
    const path = pathOf(tones, index + 1)
    return path === '' ? [] : [html`<path class="e-${tone}" d="${path}"/>`]
  })
  return track(paths)
}

function track(paths: readonly Html[]): Html {
  return html`<svg class="track" viewBox="0 0 ${COLUMNS} 1" preserveAspectRatio="none" aria-hidden="true">${paths}</svg>`
}

/** For each column the number of its tone, counted from 1; 0 for silence. */
function dominantTones(spans: ReadonlyArray<Span & { tone: Tone }>, lengthMs: number): Uint8Array {
  const weights = new Float64Array(COLUMNS * TONES.length)
  for (const span of spans) {
    const tone = TONES.indexOf(span.tone)
    const [from, to] = columnsOf(span, lengthMs)
    // A column at the edge counts as far as it is covered, one that a short sentence only touches a little.
    for (let column = from; column < to; column++)
      weights[column * TONES.length + tone] =
        (weights[column * TONES.length + tone] ?? 0) + 0.001 + coveredBy(span, column, lengthMs)
  }
  return Uint8Array.from({ length: COLUMNS }, (_, column) => {
    const own = weights.subarray(column * TONES.length, (column + 1) * TONES.length)
    const most = own.reduce((best, weight) => Math.max(best, weight), 0)
    return most === 0 ? 0 : own.indexOf(most) + 1
  })
}

function coveredBy({ startMs, endMs }: Span, column: number, lengthMs: number): number {
  const width = lengthMs / COLUMNS
  const covered = Math.min(endMs, (column + 1) * width) - Math.max(startMs, column * width)
  return Math.max(0, covered / width)
}

function columnsOf({ startMs, endMs }: Span, lengthMs: number): [number, number] {
  const column = (ms: number) => (Math.max(0, ms) / Math.max(1, lengthMs)) * COLUMNS
  const from = Math.min(COLUMNS - LEAST_COLUMNS, Math.floor(column(startMs)))
  return [from, Math.min(COLUMNS, Math.max(from + LEAST_COLUMNS, Math.ceil(column(endMs))))]
}

/** One rectangle for each run of columns that hold a number. */
function pathOf(columns: Uint8Array, wanted: number): string {
  const pieces: string[] = []
  for (let column = 0; column < columns.length; column++) {
    if (columns[column] !== wanted) continue
    const from = column
    while (columns[column + 1] === wanted) column++
    const width = column + 1 - from
    pieces.push(`M${from} 0h${width}v1h-${width}z`)
  }
  return pieces.join('')
}

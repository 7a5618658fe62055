import { type Cutting, enqueue, joinedSpeech, planChunk } from './chunk-plan.ts'
import { quietestMoment } from './pause.ts'
import { RECOGNITION_RATE } from './resample.ts'
import { SampleWindow } from './sample-window.ts'
import { loudPart } from './sound.ts'
import type { Span, VoiceDetector } from './voice-detector.ts'

/** A piece of speech with some original sound around it, at most 15.6 s. */
export interface SpeechChunk {
  startMs: number
  endMs: number
  /** 16 kHz, from -1 to 1. */
  samples: Float32Array
  /** Where in the signal speech was found, in order, within the chunk; nowhere, when it is what sounds between speech. */
  speech: TimeSpan[]
}

/** A stretch of time, in milliseconds from the start of the audio. */
export interface TimeSpan {
  startMs: number
  endMs: number
}

const PAD_SAMPLES = 0.3 * RECOGNITION_RATE
/** What is shorter holds nothing that a model could name. */
const LEAST_SOUND_SAMPLES = RECOGNITION_RATE / 2
const MOST_SOUND_SAMPLES = 15 * RECOGNITION_RATE

/** Cuts a signal that arrives piece by piece into chunks of speech, holding no more of it than the next chunk needs. */
export class Chunker {
  readonly #detector: VoiceDetector
  readonly #cutting: Cutting
  readonly #window = new SampleWindow()
  #queue: Span[] = []
  #accepted = 0
  #chunkedEnd = 0
  /** Where what is no speech begins that was not handed out yet. */
  #soundFrom = 0

  constructor(detector: VoiceDetector, cutting: Cutting = joinedSpeech) {
    this.#detector = detector
    this.#cutting = cutting
  }

  /** Takes the next samples, at 16 kHz, and gives the chunks that are complete. */
  *push(samples: Float32Array): Generator<SpeechChunk> {
    this.#window.append(samples)
    const { windowSamples } = this.#detector
    for (; this.#accepted + windowSamples <= this.#window.end; this.#accepted += windowSamples) {
      const spans = this.#detector.accept(this.#window.slice(this.#accepted, this.#accepted + windowSamples))
      this.#queue = spans.reduce(enqueue, this.#queue)
      const { horizon } = this.#detector
      yield* this.#complete(horizon)
      // With speech in the queue it is handed out before that.
      if (this.#cutting.sounds && this.#queue.length === 0)
        yield* this.#soundsUntil(horizon, MOST_SOUND_SAMPLES)
    }
    const needed = Math.min(this.#queue[0]?.start ?? Number.POSITIVE_INFINITY, this.#detector.horizon)
    const kept = this.#cutting.sounds ? Math.min(needed, this.#soundFrom) : needed
    this.#window.dropBefore(kept - PAD_SAMPLES)
  }

  /** Ends the signal, and gives the chunks that are left. */
  *finish(): Generator<SpeechChunk> {
    const rest = this.#window.slice(this.#accepted, this.#window.end)
    const spans = [...(rest.length > 0 ? this.#detector.accept(rest) : []), ...this.#detector.finish()]
    this.#queue = spans.reduce(enqueue, this.#queue)
    yield* this.#complete(Number.POSITIVE_INFINITY)
    yield* this.#soundsUntil(this.#window.end)
  }

  *#complete(horizon: number): Generator<SpeechChunk> {
    const findPause = ({ start, end }: Span) => start + quietestMoment(this.#window.slice(start, end))
    for (;;) {
      const plan = planChunk(this.#queue, horizon, findPause, this.#cutting)
      if (!plan) return
      this.#queue = plan.rest
      // The edges of speech are none of the sounds between.
      yield* this.#soundsUntil((plan.spans[0]?.start ?? 0) - PAD_SAMPLES)
      this.#soundFrom = (plan.spans.at(-1)?.end ?? 0) + PAD_SAMPLES
      yield this.#chunk(plan.spans, plan.rest[0])
    }
  }

  /** What is no speech up to there, in pieces of at most 15 s, silence left out. */
  *#soundsUntil(end: number, least = LEAST_SOUND_SAMPLES): Generator<SpeechChunk> {
    if (!this.#cutting.sounds) return
    while (end - this.#soundFrom >= least) {
      const start = this.#soundFrom
      this.#soundFrom = Math.min(start + MOST_SOUND_SAMPLES, end)
      const samples = this.#window.slice(start, this.#soundFrom)
      const loud = loudPart(samples)
      if (!loud) continue
      yield {
        startMs: toMs(start + loud.start),
        endMs: toMs(start + loud.end),
        samples: samples.subarray(loud.start, loud.end),
        speech: [],
      }
    }
  }

  /** Pads the spans with what was around them. Where two pads would meet, each gets its half. */
  #chunk(spans: readonly Span[], next: Span | undefined): SpeechChunk {
    const first = (spans[0]?.start ?? 0) - PAD_SAMPLES
    const last = spans.at(-1)?.end ?? 0
    const middle = next ? (last + next.start) / 2 : this.#window.end
    const start = Math.round(Math.max(first, this.#chunkedEnd))
    const end = Math.round(Math.min(last + PAD_SAMPLES, middle))
    this.#chunkedEnd = end
    return {
      startMs: toMs(start),
      endMs: toMs(end),
      samples: this.#window.slice(start, end),
      speech: spans.map((span) => ({ startMs: toMs(span.start), endMs: toMs(Math.min(span.end, end)) })),
    }
  }
}

function toMs(sample: number): number {
  return Math.round((sample / RECOGNITION_RATE) * 1000)
}

import type { Kind } from '../../defaults.ts'
import { applyKeep } from '../../formats/keep.ts'
import { briefOf, type Outcome, type OutcomeBrief } from '../../outcome.ts'
import type { Transcript } from '../../transcript.ts'
import { type Heard, heardIn, languageOf, voicesOf } from './source-facts.ts'
import { Speech } from './text.ts'

/** What the pages tell of a transcript. */
export interface Told {
  /** Markdown. */
  language: string
  voices: string
  heard: Heard
  /** As much of the text as a page may show; absent where nothing is said, or texts are not kept. */
  speech?: Speech
}

/** An outcome as the pages tell it, small enough to be kept for thousands of sources. */
export type DigestSource = OutcomeBrief & { told?: Told }

/** @param mostCharacters of the text that are kept, at the most. */
export function digestSource(
  outcome: Outcome,
  keep: readonly Kind[],
  mostCharacters = Number.POSITIVE_INFINITY,
): DigestSource {
  const { transcript } = outcome
  const brief = briefOf(outcome)
  return transcript ? { ...brief, told: toldOf(transcript, keep, mostCharacters) } : brief
}

function toldOf(transcript: Transcript, keep: readonly Kind[], mostCharacters: number): Told {
  const isShown = keep.includes('text') && saysSomething(transcript)
  return {
    language: languageOf(transcript),
    voices: voicesOf(transcript),
    heard: heardIn(transcript, keep),
    ...(isShown && { speech: new Speech(applyKeep(transcript, keep), mostCharacters) }),
  }
}

function saysSomething({ channels }: Transcript): boolean {
  return channels.some(({ text, sentences }) => text !== '' || sentences.length > 0)
}

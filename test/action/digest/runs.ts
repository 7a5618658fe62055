import type { DigestRun } from '../../../src/action/digest/digest.ts'
import { digestSource } from '../../../src/action/digest/digest-source.ts'
import { TaskFailedError } from '../../../src/errors.ts'
import type { FailedOutcome, Outcome, PendingOutcome, SucceededOutcome } from '../../../src/outcome.ts'
import type { Sentence, Transcript } from '../../../src/transcript.ts'
import { said, transcriptOf } from '../../formats/transcripts.ts'

export const ARTIFACT = {
  name: 'transcripts',
  href: 'https://github.com/octo/talks/actions/runs/42/artifacts/7',
}

export function runOf(
  outcomes: readonly Outcome[],
  more: Partial<DigestRun> = {},
  mostCharacters?: number,
): DigestRun {
  const { keep = ['text', 'emotions', 'events'] } = more
  return {
    engine: 'local',
    model: 'sensevoice-small',
    reason: 'as asked',
    outcomes: outcomes.map((outcome) => digestSource(outcome, keep, mostCharacters)),
    keep,
    elapsedMs: 63_000,
    artifact: ARTIFACT,
    notes: [],
    ...more,
  }
}

export function succeeded(transcript: Transcript, more: Partial<SucceededOutcome> = {}): SucceededOutcome {
  const stem = (transcript.source.split('/').at(-1) ?? '').replace(/\.\w+$/, '')
  return {
    source: transcript.source,
    status: 'succeeded',
    model: 'sensevoice-small',
    elapsedMs: 1000,
    warnings: transcript.warnings,
    ...(transcript.durationMs !== undefined && { durationMs: transcript.durationMs }),
    files: ['txt', 'srt', 'json'].map((ending) => `/workspace/transcripts/${stem}.${ending}`),
    transcript,
    ...more,
  }
}

export function failed(source: string, message: string, advice?: string): FailedOutcome {
  return {
    source,
    status: 'failed',
    model: 'sensevoice-small',
    taskId: 'task-1',
    elapsedMs: 1000,
    warnings: [],
    files: [],
    error: new TaskFailedError('task-1', 'InvalidFile', message, { advice }),
  }
}

export function pending(source: string, taskId: string): PendingOutcome {
  return { source, status: 'pending', taskId, model: 'paraformer-v2', elapsedMs: 0, warnings: [], files: [] }
}

/** Sentences of the same text, one a second. */
export function sentencesOf(
  count: number,
  text: string,
  more: Partial<Sentence> = {},
): Array<Partial<Sentence>> {
  return Array.from({ length: count }, (_, index) => said(index * 1000, index * 1000 + 1000, text, more))
}

/** Two kinds of sentences, an event in the text and one beside it. */
export const TALK = transcriptOf(
  [
    said(0, 6000, 'Good morning, everybody.', { emotion: 'neutral' }),
    said(6000, 10_000, 'We are live.', { emotion: 'happy', events: [{ type: 'laughter', from: 3, to: 6 }] }),
  ],
  { events: [{ type: 'applause', startMs: 10_000, endMs: 12_000 }], durationMs: 65_000, language: 'en' },
)

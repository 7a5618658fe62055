import { describeError } from '../errors.ts'
import type { Outcome } from '../outcome.ts'
import { displayName } from '../sources/source.ts'
import type { RunResult } from '../transcribe.ts'
import type { Transcript } from '../transcript.ts'
import { formatClock, formatSeconds } from './durations.ts'
import { printable } from './printable.ts'

/** A recognised source for a person: a line of facts, the text, and its link; empty for one that has no transcript. */
export function outcomeText({ transcript, transcriptionUrl }: Outcome): string {
  if (!transcript) return ''
  const text = transcript.channels.map((channel) => channel.text).filter(Boolean)
  const lines = [facts(transcript), ...text, ...(transcriptionUrl ? [transcriptionUrl] : [])]
  return lines.map((line) => `${printable(line)}\n`).join('')
}

function facts(transcript: Transcript): string {
  const { source, durationMs, model, language } = transcript
  const parts = [
    source,
    durationMs === undefined ? '' : formatClock(durationMs),
    model,
    language ?? '',
    tally(emotionsOf(transcript)),
    tally(eventsOf(transcript)),
  ]
  return parts.filter(Boolean).join(' · ')
}

function emotionsOf({ channels }: Transcript): string[] {
  return channels.flatMap(({ sentences }) => sentences.flatMap(({ emotion }) => emotion ?? []))
}

/** Speech itself is what every transcript holds, so it is not news. */
function eventsOf({ channels }: Transcript): string[] {
  return channels
    .flatMap(({ sentences, events }) => [...sentences.flatMap((sentence) => sentence.events), ...events])
    .map(({ type }) => type)
    .filter((type) => type !== 'speech')
}

function tally(names: string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([name, count]) => (count > 1 ? `${name} ×${count}` : name)).join(', ')
}

/** The last lines on standard error: what is to know of each source, and the count. */
export function runSummary({ outcomes, manifest }: RunResult): string {
  const lines = outcomes.flatMap((outcome) => {
    const name = displayName(outcome.source)
    const warnings = outcome.warnings.map(({ message }) => `${name}: warning: ${message}`)
    return outcome.status === 'failed'
      ? [...warnings, `${name}: failed: ${describeError(outcome.error)}`]
      : warnings
  })
  const succeeded = outcomes.filter(({ status }) => status === 'succeeded').length
  const where = manifest ? `; files are listed in ${manifest}` : ''
  lines.push(`${succeeded} of ${outcomes.length} transcribed${where}`)
  return lines.map((line) => `${printable(line)}\n`).join('')
}

/** One source's end for a progress line. */
export function outcomeLine(outcome: Outcome): string {
  const name = displayName(outcome.source)
  if (outcome.status === 'failed') return `✗ ${name}: failed`
  return `✓ ${name}: done in ${formatSeconds(outcome.elapsedMs)}`
}

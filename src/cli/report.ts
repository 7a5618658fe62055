import { dirname } from 'node:path'
import { outcomeJson } from '../delivery/run-json.ts'
import { TextSpool } from '../delivery/text-spool.ts'
import { describeError } from '../errors.ts'
import { inertJson } from '../formats/plain-text.ts'
import { tallyEvents } from '../formats/tally.ts'
import type { Outcome, OutcomeBrief } from '../outcome.ts'
import { displayName } from '../sources/source.ts'
import { unfinishedTasks } from '../sources/task-list.ts'
import type { Transcript } from '../transcript.ts'
import { formatClock, formatSeconds } from './durations.ts'
import { printable } from './printable.ts'

/** A line of facts, the text, and its link; empty where there is no transcript. */
function outcomeText({ status, source, taskId, transcript, transcriptionUrl }: Outcome): string {
  if (status === 'pending') return `${printable(displayName(source))} · task ${taskId}\n`
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
    counted(emotionsOf(transcript)),
    counted(tallyEvents(transcript)),
  ]
  return parts.filter(Boolean).join(' · ')
}

function emotionsOf({ channels }: Transcript): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { sentences } of channels)
    for (const { emotion } of sentences) if (emotion) counts.set(emotion, (counts.get(emotion) ?? 0) + 1)
  return counts
}

function counted(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([name, count]) => (count > 1 ? `${name} ×${count}` : name)).join(', ')
}

/**
 * What standard output gets: for a person each transcript, or each task that is not waited for, in turn, or one JSON array
 * for a program. Outcomes come as they end; their texts wait for their turn.
 */
export class OutcomesText {
  private readonly json: boolean
  private readonly spool = new TextSpool()

  constructor(json: boolean) {
    this.json = json
  }

  add(index: number, outcome: Outcome): void {
    const text = this.json ? jsonText(outcome) : outcomeText(outcome)
    if (text !== '') this.spool.set(index, text)
  }

  /** All of it, piece by piece, which can be had once. */
  *pieces(): Generator<string> {
    const [start, between, end] = this.json ? ['[\n', ',\n', '\n]\n'] : ['', '\n', '']
    let isFirst = true
    for (const text of this.spool.texts()) {
      yield (isFirst ? start : between) + text
      isFirst = false
    }
    if (isFirst) yield this.json ? '[]\n' : ''
    else yield end
    this.spool.close()
  }
}

/** As an element of an array that is written out by lines. */
function jsonText(outcome: Outcome): string {
  return inertJson(JSON.stringify(outcomeJson(outcome), undefined, 2)).replace(/^/gm, '  ')
}

/** The last lines on standard error: what is to be known of each source, how many were `done`, and where the page of all is. */
export function summary(outcomes: readonly OutcomeBrief[], done: string, report?: string): string {
  const lines = outcomes.flatMap((outcome) => {
    const name = displayName(outcome.source)
    const warnings = outcome.warnings.map(({ message }) => `${name}: warning: ${message}`)
    return outcome.status === 'failed'
      ? [...warnings, `${name}: failed: ${describeError(outcome.error)}`]
      : warnings
  })
  const succeeded = outcomes.filter(({ status }) => status === 'succeeded').length
  const files = outcomes.flatMap((outcome) => outcome.files)
  const unfinished = unfinishedTasks(outcomes).map(({ id }) => id)
  if (unfinished.length > 0) lines.push(`To fetch what is not finished: collect ${unfinished.join(' ')}`)
  lines.push(`${succeeded} of ${outcomes.length} ${done}${filesText(files)}`)
  if (report !== undefined) lines.push(`To read and listen: ${report}`)
  return lines.map((line) => `${printable(line)}\n`).join('')
}

function filesText(files: string[]): string {
  const [first] = files
  if (first === undefined) return ''
  return files.length === 1 ? `, in ${first}` : `, in ${files.length} files in ${dirname(first)}`
}

/** One source's end for a progress line. */
export function outcomeLine(outcome: Outcome): string {
  const name = displayName(outcome.source)
  if (outcome.status === 'failed') return `✗ ${name}: failed`
  if (outcome.status === 'pending') return `… ${name}: submitted`
  return `✓ ${name}: done in ${formatSeconds(outcome.elapsedMs)}`
}

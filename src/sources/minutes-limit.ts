import pLimit from 'p-limit'
import { InputError } from '../errors.ts'
import type { FoundSource } from './find-sources.ts'
import { displayName, type FileSource } from './source.ts'

/** How long a file plays, in milliseconds; undefined where that cannot be told without decoding it. */
export type DurationOf = (file: FileSource) => Promise<number | undefined>

export interface LimitedSources {
  found: FoundSource[]
  /** What could not be held to the limit, in sentences. */
  warnings: string[]
}

const LOOKS_AT_A_TIME = 8
const MOST_NAMED = 5

/**
 * Holds sources to so many minutes of audio together, in their order: one that would lead beyond them is refused, and a
 * shorter one after it may still fit. Lengths that nobody can tell before do not count, which the warnings say.
 */
export async function limitMinutes(
  found: readonly FoundSource[],
  maxMinutes: number | undefined,
  durationOf: DurationOf,
): Promise<LimitedSources> {
  if (maxMinutes === undefined) return { found: [...found], warnings: [] }
  const look = pLimit(LOOKS_AT_A_TIME)
  const durations = await look.map(found, async (entry) => {
    const file = fileOf(entry)
    return file && durationOf(file)
  })
  let leftMs = maxMinutes * 60_000
  const unknown: string[] = []
  const kept = found.map((entry, index) => {
    const durationMs = durations[index]
    if (durationMs === undefined && isCounted(entry)) unknown.push(nameOf(entry))
    if (durationMs === undefined || durationMs <= leftMs) {
      leftMs -= durationMs ?? 0
      return entry
    }
    return refusal(entry, durationMs, maxMinutes)
  })
  return { found: kept, warnings: unknown.length > 0 ? [unknownWarning(unknown)] : [] }
}

function fileOf(entry: FoundSource): FileSource | undefined {
  if ('error' in entry || entry.source.kind === 'task') return undefined
  return entry.source.kind === 'file' ? entry.source : entry.source.file
}

/** Tasks are paid for already, and what cannot be read never will be. */
function isCounted(entry: FoundSource): boolean {
  return 'source' in entry && entry.source.kind !== 'task'
}

function nameOf(entry: FoundSource): string {
  return displayName('source' in entry ? entry.source.name : entry.name)
}

function unknownWarning(names: readonly string[]): string {
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : ''
  return `These do not count for max-minutes, since their length is not known before: ${names.slice(0, MOST_NAMED).join(', ')}${more}.`
}

function refusal(entry: FoundSource, durationMs: number, maxMinutes: number): FoundSource {
  const name = 'source' in entry ? entry.source.name : entry.name
  const minutes = (durationMs / 60_000).toFixed(1)
  const message = `${displayName(name)} has ${minutes} minutes, which is more than max-minutes, ${maxMinutes} for all sources, leaves.`
  return { name, error: new InputError(message, { advice: 'Raise max-minutes, or name fewer sources.' }) }
}

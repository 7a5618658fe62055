import { InputError } from '../errors.ts'
import type { FoundSource } from './find-sources.ts'
import { displayName, type FileSource } from './source.ts'

/** How long a file plays, in milliseconds; undefined where that cannot be told without decoding it. */
export type DurationOf = (file: FileSource) => Promise<number | undefined>

/**
 * Holds sources to so many minutes of audio together, in their order: one that would lead beyond them is refused, and a
 * shorter one after it may still fit. Lengths that are not known do not count.
 */
export async function limitMinutes(
  found: readonly FoundSource[],
  maxMinutes: number,
  durationOf: DurationOf,
): Promise<FoundSource[]> {
  let leftMs = maxMinutes * 60_000
  const kept: FoundSource[] = []
  for (const entry of found) {
    const file = fileOf(entry)
    const durationMs = (file && (await durationOf(file))) ?? 0
    if (durationMs > leftMs) {
      kept.push(refusal(entry, durationMs, maxMinutes))
      continue
    }
    leftMs -= durationMs
    kept.push(entry)
  }
  return kept
}

function fileOf(entry: FoundSource): FileSource | undefined {
  if ('error' in entry || entry.source.kind === 'task') return undefined
  return entry.source.kind === 'file' ? entry.source : entry.source.file
}

function refusal(entry: FoundSource, durationMs: number, maxMinutes: number): FoundSource {
  const name = 'source' in entry ? entry.source.name : entry.name
  const minutes = (durationMs / 60_000).toFixed(1)
  const message = `${displayName(name)} has ${minutes} minutes, which is more than max-minutes, ${maxMinutes} for all sources, leaves.`
  return { name, error: new InputError(message, { advice: 'Raise max-minutes, or name fewer sources.' }) }
}

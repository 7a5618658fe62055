import pLimit from 'p-limit'
import { Journey, type RunContext } from './journey.ts'
import type { Outcome } from './outcome.ts'
import type { FoundSource } from './sources/find-sources.ts'
import { stemOf } from './sources/source.ts'

const UPLOADS_AT_A_TIME = 4

/** Takes every source the whole way. Each ends in one outcome, in the order of the sources, whatever happens to the others. */
export async function runPipeline(found: readonly FoundSource[], context: RunContext): Promise<Outcome[]> {
  const limit = pLimit(context.sourcesAtOnce)
  const uploads = pLimit(UPLOADS_AT_A_TIME)
  // Names are given out before anything runs, so that they do not depend on who finishes first.
  const jobs = found.map((entry, index) => ({
    entry,
    index,
    stem: 'source' in entry ? context.folder.reserveStem(stemOf(entry.source)) : '',
  }))
  return limit.map(jobs, async ({ entry, index, stem }) => {
    const outcome = await new Journey(context, index, uploads).take(entry, stem)
    context.onEvent({ type: 'outcome', index, outcome })
    return outcome
  })
}

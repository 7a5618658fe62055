import { describeError } from '../errors.ts'
import type { FailedOutcome, Outcome } from '../outcome.ts'
import { displayName } from '../sources/source.ts'
import type { Runner } from './runner.ts'

/** The runner keeps ten errors of a step; one is left for the step's own. */
const MOST_ERRORS = 9

/** One error for each source that failed, up to what is shown, and then one that says how many more. */
export function annotateFailures(outcomes: readonly Outcome[], { annotate }: Runner): void {
  const failed = outcomes.filter((outcome): outcome is FailedOutcome => outcome.status === 'failed')
  const shown = failed.length > MOST_ERRORS ? failed.slice(0, MOST_ERRORS - 1) : failed
  for (const { source, error } of shown) annotate('error', describeError(error), displayName(source))
  const more = failed.length - shown.length
  if (more > 0) annotate('error', `${more} more sources failed: see the summary, or manifest.json.`)
}

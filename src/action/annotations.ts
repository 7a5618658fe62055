import { describeError } from '../errors.ts'
import type { FailedBrief, OutcomeBrief } from '../outcome.ts'
import { displayName } from '../sources/source.ts'
import type { Runner } from './runner.ts'

/** The runner keeps ten errors of a step; one is left for the step's own. */
const MOST_ERRORS = 9
/** Of warnings it keeps ten too; some are given before the end. */
const MOST_NOTES = 6

/** One error for each source that failed, up to what is shown, and then one that says how many more. */
export function annotateFailures(outcomes: readonly OutcomeBrief[], { annotate }: Runner): void {
  const failed = outcomes.filter((outcome): outcome is FailedBrief => outcome.status === 'failed')
  const shown = failed.length > MOST_ERRORS ? failed.slice(0, MOST_ERRORS - 1) : failed
  for (const { source, error } of shown) annotate('error', describeError(error), displayName(source))
  const more = failed.length - shown.length
  if (more > 0) annotate('error', `${more} more sources failed: see the summary, or manifest.json.`)
}

/** Warnings and notices about the step, up to what is shown, and then one that says how many more. */
export function annotateNotes(
  { notes, notices }: { notes: readonly string[]; notices: readonly string[] },
  { annotate }: Runner,
): void {
  for (const note of folded(notes)) annotate('warning', note)
  for (const notice of folded(notices)) annotate('notice', notice)
}

function folded(notes: readonly string[]): string[] {
  if (notes.length <= MOST_NOTES) return [...notes]
  const more = notes.length - MOST_NOTES + 1
  return [...notes.slice(0, MOST_NOTES - 1), `${more} more things are to be known: see the summary.`]
}

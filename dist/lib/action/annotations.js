import { describeError } from '../errors.js';
import { displayName } from '../sources/source.js';
/** The runner keeps ten errors of a step; one is left for the step's own. */
const MOST_ERRORS = 9;
/** One error for each source that failed, up to what is shown, and then one that says how many more. */
export function annotateFailures(outcomes, { annotate }) {
    const failed = outcomes.filter((outcome) => outcome.status === 'failed');
    const shown = failed.length > MOST_ERRORS ? failed.slice(0, MOST_ERRORS - 1) : failed;
    for (const { source, error } of shown)
        annotate('error', describeError(error), displayName(source));
    const more = failed.length - shown.length;
    if (more > 0)
        annotate('error', `${more} more sources failed: see the summary, or manifest.json.`);
}

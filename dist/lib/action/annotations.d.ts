import type { OutcomeBrief } from '../outcome.ts';
import type { Runner } from './runner.ts';
/** One error for each source that failed, up to what is shown, and then one that says how many more. */
export declare function annotateFailures(outcomes: readonly OutcomeBrief[], { annotate }: Runner): void;
/** Warnings and notices about the step, up to what is shown, and then one that says how many more. */
export declare function annotateNotes({ notes, notices }: {
    notes: readonly string[];
    notices: readonly string[];
}, { annotate }: Runner): void;

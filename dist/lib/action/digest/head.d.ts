import type { Fit } from './page.ts';
import type { DigestRun } from './run.ts';
/** With spaces at which no line ends. */
export declare const STATES: {
    readonly succeeded: '✅ transcribed';
    readonly failed: '❌ failed';
    readonly pending: '⏳ waiting';
};
/** The heading: the title of the one source, or what this is. */
export declare function headingOf({ outcomes }: DigestRun, { headingLevel }: Fit): string;
/** One line that says it all. */
export declare function totalsOf(run: DigestRun, fit: Fit): string;
/** The same where there is room for little. */
export declare function shortTotalsOf(run: DigestRun, fit: Fit): string;
/** The very shortest. */
export declare function countOf({ outcomes }: DigestRun): string;

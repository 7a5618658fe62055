import { type Page } from './page.ts';
import { type DigestRun } from './run.ts';
/** Notes on the run as a whole, within a fifth of the room. */
export declare function addNotes(page: Page, run: DigestRun): void;
/** The failures with what can be done about them, within three fifths of the room. */
export declare function addFailures(page: Page, run: DigestRun): void;
/** Warnings, one line for each message with the sources it is about, within a tenth of the room. */
export declare function addWarnings(page: Page, run: DigestRun): void;

import type { DigestSource } from './digest-source.ts';
import type { Page } from './page.ts';
import type { DigestRun } from './run.ts';
/** The page of a run with one source: what was heard, the text, the files. */
export declare function addOneSource(page: Page, run: DigestRun, outcome: DigestSource): void;

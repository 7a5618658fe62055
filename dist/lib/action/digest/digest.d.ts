import { type Fit } from './page.ts';
import type { DigestRun } from './run.ts';
export { COMMENT_FIT, type Fit, SUMMARY_FIT } from './page.ts';
export type { DigestRun } from './run.ts';
/**
 * A run as people read it, in GitHub's Markdown: never larger than the limit, whatever the run holds, and saying what
 * it leaves out. Nothing from outside becomes markup, a link, a mention, a reference or a workflow command.
 * `undefined` where not even the shortest form fits.
 */
export declare function renderDigest(run: DigestRun, fit: Fit): string | undefined;

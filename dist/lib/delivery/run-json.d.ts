import type { Outcome } from '../outcome.ts';
/** One outcome as the public JSON writes it; `text` is null where nothing was recognised. */
export declare function outcomeJson(outcome: Outcome): Record<string, unknown>;
/** An outcome in the manifest: without the text, which is in the files, and without URLs, which may be signed. */
export declare function manifestEntry(outcome: Outcome): Record<string, unknown>;

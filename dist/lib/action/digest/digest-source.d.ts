import type { Kind } from '../../defaults.ts';
import { type Outcome, type OutcomeBrief } from '../../outcome.ts';
import { type Heard } from './source-facts.ts';
import { Speech } from './text.ts';
/** What the pages tell of a transcript. */
export interface Told {
    /** Markdown. */
    language: string;
    voices: string;
    heard: Heard;
    /** As much of the text as a page may show; absent where nothing is said, or texts are not kept. */
    speech?: Speech;
}
/** An outcome as the pages tell it, small enough to be kept for thousands of sources. */
export type DigestSource = OutcomeBrief & {
    told?: Told;
};
/** @param mostCharacters of the text that are kept, at the most. */
export declare function digestSource(outcome: Outcome, keep: readonly Kind[], mostCharacters?: number): DigestSource;

import type { Kind } from '../../defaults.ts';
import type { DigestSource } from './digest-source.ts';
/** What is known of a run when it is told to people. All text in it is taken as untrusted. */
export interface DigestRun {
    engine: string;
    model: string;
    /** Why this engine, as the end of a sentence: `because an API key is given`. */
    reason?: string;
    outcomes: readonly DigestSource[];
    /** The kinds of content that are shown. */
    keep: readonly Kind[];
    elapsedMs?: number;
    artifact?: {
        name: string;
        href: string;
    };
    /** Where files can be downloaded, by the path in `Outcome.files`. */
    links?: ReadonlyMap<string, string>;
    /** Where the page of the run can be downloaded by itself. */
    page?: string;
    /** Sentences that the user should know. */
    notes: readonly string[];
    /** Whether the run was stopped before its end. */
    cancelled?: boolean;
}
/** Where what is left out can be found. */
export declare function seeElsewhere({ artifact }: DigestRun): string;

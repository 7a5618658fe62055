import { InputError } from '../errors.ts';
import { type Source } from './source.ts';
/** One thing to transcribe, or the reason why it cannot be. */
export type FoundSource = {
    source: Source /** How often it was named. */;
    count: number;
} | MissingSource;
export interface MissingSource {
    name: string;
    error: InputError;
    /** Whether it is a pattern that nothing fits, which may be no mistake. */
    isPattern?: boolean;
}
/**
 * Turns what the user named into sources, in that order: URLs as they are, files checked, globs expanded. A name that
 * leads nowhere becomes an entry of its own, so that it cannot hold up the others; one named twice is kept once. A glob
 * that begins with `!` takes away what the others found.
 */
export declare function findSources(names: readonly string[]): Promise<FoundSource[]>;

import type { TimeSpan } from './audio/chunker.ts';
/**
 * Tells by its output when a model of English alone was given something else: it writes much too little or too much for
 * the time, repeats itself, or writes other letters. Cheap, and only sure where most of the speech looks so.
 */
export declare class LanguageDoubt {
    private speechMs;
    private doubtfulMs;
    /** Takes what was recognised in one piece of speech. */
    add(text: string, { speech }: {
        speech: readonly TimeSpan[];
    }): void;
    get isPlain(): boolean;
}

import type { Word } from '../transcript.ts';
/**
 * Reads a sentence's `words[]`. Punctuation joins the word before it; a word that the recogniser cut in two
 * (`gl`, `enn`) is put together again where the sentence shows it in one.
 */
export declare function readWords(items: unknown, sentence: string): Word[];
/** The text of a sentence that has only words. */
export declare function textOfWords(items: unknown): string;

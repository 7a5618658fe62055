/** Whether the text holds a character of a script that is written without spaces between words. */
export declare function isUnspaced(text: string): boolean;
/**
 * What belongs between two pieces of text that a tag, or a sentence's end, kept apart: a space where words would
 * fuse, nothing inside a script without spaces and nothing before closing punctuation.
 */
export declare function gapBetween(left: string, right: string): '' | ' ';
/** Joins sentences into running text: a space between them, but none where both sides are of a script without spaces. */
export declare function joinSentences(texts: readonly string[]): string;

/**
 * A text's sentences, in order and without the space around them. No character but space is lost.
 *
 * @param language - a BCP 47 tag; the rules hardly differ between languages. Default `en`.
 */
export declare function splitSentences(text: string, language?: string): string[];

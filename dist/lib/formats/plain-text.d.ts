/**
 * Text as a person reads it, on one line: control characters, terminal sequences and marks that reverse the reading
 * order are gone, lone surrogates are U+FFFD, white space is single spaces. Never removes a visible character.
 */
export declare function plainText(text: string): string;
/** Replaces lone surrogates, which no file can hold in UTF-8, by U+FFFD. Keeps all offsets. */
export declare function wellFormed(text: string): string;
/** The same JSON with escapes for whatever acts on who shows it. */
export declare function inertJson(json: string): string;

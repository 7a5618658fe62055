// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminals act on what follows ESC or CSI
const COLOUR_SEQUENCE = /(?:\u001b\[|\u009b)[\d;?]{0,32}[A-Za-z]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these separate words
const WHITE_CONTROL = /[\u0009-\u000d\u001c-\u001f\u0085\u2028\u2029]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters, and marks that reorder what is shown
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/**
 * Text as a person reads it, on one line: control characters, terminal sequences and marks that reverse the reading
 * order are gone, lone surrogates are U+FFFD, white space is single spaces. Never removes a visible character.
 */
export function plainText(text) {
    const printable = UNPRINTABLE.test(text) ? withoutUnprintable(text) : text;
    return printable.replace(/\s+/g, ' ').trim();
}
/** Replaces lone surrogates, which no file can hold in UTF-8, by U+FFFD. Keeps all offsets. */
export function wellFormed(text) {
    return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
/** What JSON's own writer leaves as it is, and a terminal obeys: the controls from U+007F on, and marks that reorder what is shown. */
const OBEYED = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;
/** The same JSON with escapes for whatever acts on who shows it. */
export function inertJson(json) {
    return json.replace(OBEYED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function withoutUnprintable(text) {
    const words = text.replace(COLOUR_SEQUENCE, '').replace(WHITE_CONTROL, ' ').replace(INVISIBLE, '');
    return wellFormed(words);
}

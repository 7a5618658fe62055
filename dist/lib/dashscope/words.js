import { asArray, asNumber, asObject, asText } from './json.js';
/** Scripts with spaces, in which two pieces that touch belong to one word. */
const JOINABLE = /^[\p{L}\p{N}\p{M}'’-]$/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** How far the sentence may differ from its pieces before they are no longer sought in it. */
const REACH = 32;
/**
 * Reads a sentence's `words[]`. Punctuation joins the word before it; a word that the recogniser cut in two
 * (`gl`, `enn`) is put together again where the sentence shows it in one.
 */
export function readWords(items, sentence) {
    const words = [];
    let cursor = 0;
    for (const item of asArray(items)) {
        const piece = readPiece(item);
        if (!piece)
            continue;
        const at = sentence.slice(cursor, cursor + piece.text.length + REACH).indexOf(piece.text);
        const before = words.at(-1);
        if (before && at === 0 && touches(before.text, piece.text)) {
            before.text += piece.text;
            before.endMs = piece.endMs;
        }
        else {
            words.push(piece);
        }
        if (at >= 0)
            cursor += at + piece.text.length;
    }
    return words;
}
/** The text of a sentence that has only words. */
export function textOfWords(items) {
    return asArray(items)
        .map((item) => {
        const { text, punctuation } = asObject(item);
        return `${asText(text) ?? ''}${asText(punctuation) ?? ''}`;
    })
        .join('');
}
function readPiece(item) {
    const { text, punctuation, begin_time, end_time, estimated } = asObject(item);
    const startMs = asNumber(begin_time);
    const endMs = asNumber(end_time);
    const shown = `${asText(text)?.trim() ?? ''}${asText(punctuation)?.trim() ?? ''}`;
    if (shown === '' || startMs === undefined || endMs === undefined)
        return undefined;
    return { text: shown, startMs, endMs, ...(estimated === true && { estimated }) };
}
function touches(left, right) {
    const [last = '', first = ''] = [left.at(-1), right[0]];
    return JOINABLE.test(last) && JOINABLE.test(first) && !UNSPACED.test(last) && !UNSPACED.test(first);
}

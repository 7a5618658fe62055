import { KNOWN_NAMES } from './vocabulary.js';
/** Punctuation models put spaces into the tags they meet (`< | HAPPY | >`): known names are read in that form too. */
const SPACED_TAG = `<\\s{0,2}\\|\\s{0,2}(/?)\\s{0,2}(${KNOWN_NAMES.join('|')})\\s{0,2}\\|\\s{0,2}>`;
const ANY_TAG = '<\\|(/?)([^<>|\\s]{1,64})\\|>';
const MARKUP = new RegExp(`${SPACED_TAG}|${ANY_TAG}|<\\||\\|>`, 'giu');
/** Cuts a model's text into tags and the text between them. Total: any string has exactly one answer. */
export function tokenize(raw) {
    const tokens = [];
    let end = 0;
    for (const match of raw.matchAll(MARKUP)) {
        if (match.index > end)
            tokens.push({ kind: 'text', raw: raw.slice(end, match.index) });
        tokens.push(markupToken(match));
        end = match.index + match[0].length;
    }
    if (end < raw.length)
        tokens.push({ kind: 'text', raw: raw.slice(end) });
    return tokens;
}
function markupToken(match) {
    const [raw, spacedSlash, spacedName, slash, anyName] = match;
    const name = spacedName ?? anyName;
    if (name === undefined)
        return { kind: 'fragment', raw };
    return { kind: 'tag', raw, name, closing: (spacedSlash ?? slash) === '/' };
}

import { spokenLength } from './spoken-length.js';
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const SPOKEN = /[\p{L}\p{N}\p{M}]/u;
/** What is spoken, and the signs and the space after it. */
const PARTS = /^(.*[\p{L}\p{N}\p{M}])?(.*)$/su;
/**
 * Shares a sentence's time out among its words by how long each takes to say. For recognisers that give
 * no word times: these are estimates, which rise, touch and fill the sentence.
 */
export function estimateWords(sentence) {
    const units = unitsOf(sentence.text);
    const lengths = units.map(({ text, punctuation }) => spokenLength(`${text}${punctuation}`.trim()));
    const total = lengths.reduce((sum, length) => sum + length, 0);
    let passed = 0;
    const moment = () => Math.round(sentence.startMs + ((sentence.endMs - sentence.startMs) * passed) / total);
    return units.map((unit, index) => {
        const startMs = moment();
        passed += lengths[index] ?? 0;
        return { startMs, endMs: moment(), ...unit };
    });
}
/** A sentence's words, each with the signs and the space around it; one after another they are the sentence. */
export function unitsOf(text) {
    const pieces = (text.match(/\s*\S+\s*/gu) ?? []).flatMap((piece) => UNSPACED.test(piece) ? segmentsOf(piece) : [piece]);
    return joinSigns(pieces).map(toUnit);
}
function segmentsOf(text) {
    return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}
/** Signs that stand alone are said by nobody: they go with the word before them, at the start with the one after. */
function joinSigns(pieces) {
    const joined = [];
    let leading = '';
    for (const piece of pieces) {
        const last = joined.length - 1;
        if (SPOKEN.test(piece)) {
            joined.push(leading + piece);
            leading = '';
        }
        else if (last >= 0)
            joined[last] += piece;
        else
            leading += piece;
    }
    return leading === '' ? joined : [...joined, leading];
}
/** The space after a word belongs to its punctuation, where it has any. */
function toUnit(piece) {
    const [, spoken = '', signs = ''] = PARTS.exec(piece) ?? [];
    if (spoken === '' || signs.trim() === '')
        return { text: piece, punctuation: '' };
    return { text: spoken, punctuation: signs };
}

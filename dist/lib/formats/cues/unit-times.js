/** How far beyond the word before a word is looked for in the sentence's text. */
const SEARCH_WINDOW = 64;
/**
 * The time of each unit: that of its words where the model timed them, else a share of the sentence's time by length.
 * Times never go back and stay within the sentence; the first unit starts and the last ends with it.
 */
export function unitTimes(units, sentence) {
    const spans = wordSpans(sentence);
    const times = spans.length > 0 ? fromWords(units, spans) : byLength(units, sentence);
    let earliest = sentence.startMs;
    return times.map(({ startMs, endMs }, index) => {
        const start = index === 0 ? sentence.startMs : clamp(startMs, earliest, sentence.endMs);
        earliest = index === times.length - 1 ? sentence.endMs : clamp(endMs, start, sentence.endMs);
        return { startMs: start, endMs: earliest };
    });
}
function byLength(units, { startMs, endMs }) {
    const weights = units.map(({ role, columns }) => (role === 'words' ? columns + 1 : 0));
    const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    const at = (weight) => Math.round(startMs + ((endMs - startMs) * weight) / total);
    let before = 0;
    return weights.map((weight) => {
        before += weight;
        return { startMs: at(before - weight), endMs: at(before) };
    });
}
/** Finds the words in the text. None, when so few are found that they must belong to another wording. */
function wordSpans({ text, words = [] }) {
    const spans = [];
    let cursor = 0;
    for (const { text: word, startMs, endMs } of words) {
        const found = text.slice(cursor, cursor + word.length + SEARCH_WINDOW).indexOf(word);
        if (word === '' || found < 0 || !(endMs >= startMs))
            continue;
        const from = cursor + found;
        cursor = from + word.length;
        spans.push({ from, to: cursor, startMs, endMs });
    }
    return spans.length * 2 > words.length ? spans : [];
}
function fromWords(units, spans) {
    let index = 0;
    let previousEndMs = spans[0]?.startMs ?? 0;
    return units.map(({ from, to }) => {
        while ((spans[index]?.to ?? Number.POSITIVE_INFINITY) <= from)
            index++;
        let last = index;
        while ((spans[last + 1]?.from ?? Number.POSITIVE_INFINITY) < to)
            last++;
        const [first, end] = [spans[index], spans[last]];
        const startMs = first ? timeAt(first, from) : previousEndMs;
        previousEndMs = end && end.from < to ? timeAt(end, to) : startMs;
        return { startMs, endMs: previousEndMs };
    });
}
/** The time of an offset in a word, or of the word's nearer edge where the offset is outside it. */
function timeAt({ from, to, startMs, endMs }, offset) {
    const share = clamp((offset - from) / (to - from), 0, 1);
    return Math.round(startMs + (endMs - startMs) * share);
}
function clamp(value, least, most) {
    return Math.max(least, Math.min(most, value));
}

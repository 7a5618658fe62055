import { lineCount } from '../line-breaks.js';
import { joinCaptions } from './captions.js';
import { MAX_CUE_MS, MIN_CUE_MS, READING_MS_PER_COLUMN } from './limits.js';
/** The widest gap across which two short captions are shown together. */
const JOIN_GAP_MS = 500;
/**
 * Makes captions follow one another without overlapping, in their order. Where two voices speak at once, the second waits until the
 * first can have been read, as long as both then fit into the time they share; where they cannot, they share it by length.
 */
export function separate(captions) {
    const apart = [];
    for (const caption of captions) {
        const before = apart.at(-1);
        if (!before || caption.startMs >= before.endMs) {
            apart.push({ ...caption });
            continue;
        }
        const lastMs = Math.max(before.endMs, caption.endMs);
        const turnMs = Math.min(before.endMs, turnBetween(before, caption, lastMs));
        const endMs = Math.min(lastMs, Math.max(caption.endMs, turnMs + neededMs(caption)));
        before.endMs = turnMs;
        apart.push({ ...caption, startMs: turnMs, endMs });
    }
    return apart;
}
function turnBetween(before, after, lastMs) {
    const [first, second] = [neededMs(before), neededMs(after)];
    const earliest = before.startMs + first;
    const latest = lastMs - second;
    if (earliest <= latest)
        return Math.max(earliest, Math.min(latest, after.startMs));
    return before.startMs + Math.round(((lastMs - before.startMs) * first) / Math.max(1, first + second));
}
/** The time a caption cannot be cut below: enough to read it, or all that it has. */
function neededMs(caption) {
    return Math.min(caption.endMs - caption.startMs, readingMs(caption));
}
/** At least a second, more for more text, never more than a cue may last. */
function readingMs({ units }) {
    const columns = units.reduce((sum, unit) => sum + unit.columns, 0);
    return Math.min(MAX_CUE_MS, Math.max(MIN_CUE_MS, columns * READING_MS_PER_COLUMN));
}
/** Shows neighbours of one voice and mood together where the next caption comes too soon for one of them to be read. */
export function joinHurried(captions, limits) {
    const joined = [];
    captions.forEach((caption, index) => {
        const before = joined.at(-1);
        const hurried = caption.startMs - (before?.startMs ?? 0) < MIN_CUE_MS ||
            (captions[index + 1]?.startMs ?? Number.POSITIVE_INFINITY) - caption.startMs < MIN_CUE_MS;
        const both = before && hurried && belongTogether(before, caption) && joinCaptions(before, caption);
        if (both && fits(both, limits))
            joined[joined.length - 1] = both;
        else
            joined.push(caption);
    });
    return joined;
}
function belongTogether(first, second) {
    return (first.voice === second.voice &&
        first.emotion === second.emotion &&
        second.startMs - first.endMs <= JOIN_GAP_MS &&
        second.endMs - first.startMs <= MAX_CUE_MS);
}
function fits({ units }, { maxLineWidth, maxLines, indent }) {
    const name = { text: '', role: 'voice', from: 0, to: 0, columns: indent, spaceAfter: false };
    return lineCount(indent > 0 ? [name, ...units] : units, maxLineWidth) <= maxLines;
}
/**
 * Lets each caption stay until it can be read, as far as the silence after it and the end of the audio allow. What still has no
 * length gets a millisecond, since players drop or refuse empty cues.
 */
export function linger(captions, durationMs = Number.POSITIVE_INFINITY) {
    let freeMs = 0;
    return captions.map((caption, index) => {
        const startMs = Math.max(caption.startMs, freeMs);
        const nextMs = captions[index + 1]?.startMs ?? Number.POSITIVE_INFINITY;
        const wanted = Math.min(startMs + readingMs(caption), nextMs, durationMs);
        freeMs = Math.max(caption.endMs, wanted, startMs + 1);
        return { ...caption, startMs, endMs: freeMs };
    });
}

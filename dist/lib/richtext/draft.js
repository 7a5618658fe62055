import { gapBetween } from './spacing.js';
export function emptyDraft() {
    return { pieces: [], length: 0, last: '', spaced: false, waiting: [] };
}
/** Adds text that stood between two tags. Its outer white space counts, but only once a visible character follows. */
export function appendText(draft, raw) {
    const text = raw.replace(/\s+/g, ' ');
    const visible = withoutDelimiterHalf(draft.last, text.trim());
    if (text.startsWith(' '))
        draft.spaced = true;
    if (visible === '')
        return;
    const gap = draft.spaced && draft.length > 0 ? ' ' : gapBetween(draft.last, visible);
    draft.pieces.push(gap, visible);
    for (const span of draft.waiting)
        span.from = draft.length + gap.length;
    draft.waiting = [];
    draft.length += gap.length + visible.length;
    draft.last = visible;
    draft.spaced = text.endsWith(' ');
}
/** Two halves of a delimiter must not meet where a tag was removed: a tag would arise that nobody wrote. */
function withoutDelimiterHalf(left, right) {
    return /[<|]$/.test(left) ? right.replace(/^[|>][|>\s]*/, '') : right;
}
/** Starts a span at the next visible character. */
export function openSpan(draft, span) {
    draft.waiting.push(span);
    return span;
}
/** Ends a span after the last visible character; a span without any is empty, and stays where it was closed. */
export function closeSpan(draft, span) {
    span.to = draft.length;
    if (span.from !== undefined)
        return;
    span.from = draft.length;
    draft.waiting = draft.waiting.filter((waiting) => waiting !== span);
}

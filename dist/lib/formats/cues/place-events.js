import { shownTimedEvents } from '../timed-events.js';
import { MIN_CUE_MS } from './limits.js';
/** How long after an event began it still makes sense to tell of it. */
const LATE_MS = 10_000;
/** Finds a place for each timed event where it moves no speech. `sentences` in the order they begin. */
export function placeEvents(transcript, sentences) {
    const silences = silencesBetween(sentences);
    const placed = { alone: [], within: new Map() };
    for (const event of shownTimedEvents(transcript)) {
        const silence = silenceIn(silences, event);
        if (silence)
            placed.alone.push({ ...event, ...silence });
        else
            tellWithin(placed.within, sentences, event);
    }
    return placed;
}
function silencesBetween(sentences) {
    const silences = [];
    let speechEndMs = 0;
    for (const { startMs, endMs } of sentences) {
        if (startMs - speechEndMs >= MIN_CUE_MS)
            silences.push({ startMs: speechEndMs, endMs: startMs });
        speechEndMs = Math.max(speechEndMs, endMs);
    }
    return [...silences, { startMs: speechEndMs, endMs: Number.POSITIVE_INFINITY }];
}
/** The first part of an event with silence enough after it for a cue. */
function silenceIn(silences, event) {
    const silence = silences[firstIndex(silences, ({ endMs }) => endMs - MIN_CUE_MS >= event.startMs)];
    if (!silence)
        return undefined;
    const startMs = Math.max(silence.startMs, event.startMs);
    const late = startMs > event.startMs && startMs >= Math.min(event.endMs, event.startMs + LATE_MS);
    return late ? undefined : { startMs, endMs: Math.max(startMs, Math.min(event.endMs, silence.endMs)) };
}
function tellWithin(within, sentences, { type, startMs }) {
    const next = firstIndex(sentences, (sentence) => sentence.startMs > startMs);
    const [before, after] = [sentences[next - 1], sentences[next]];
    const sentence = before && (before.endMs > startMs || !after) ? before : after;
    if (!sentence)
        return;
    const share = (startMs - sentence.startMs) / Math.max(1, sentence.endMs - sentence.startMs);
    const at = Math.round(Math.max(0, Math.min(1, share)) * sentence.text.length);
    const events = within.get(sentence);
    if (events)
        events.push({ type, from: at, to: at });
    else
        within.set(sentence, [{ type, from: at, to: at }]);
}
/** The first index whose item passes, by bisection: items that fail come before those that pass. */
function firstIndex(items, passes) {
    let [low, high] = [0, items.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        const item = items[middle];
        if (item !== undefined && passes(item))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

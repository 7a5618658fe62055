import { isShown } from './event-labels.js';
/** The timed events a reader is told of, in order, in whole milliseconds. What several channels heard at the same time is one. */
export function shownTimedEvents(transcript) {
    const events = transcript.channels
        .flatMap((channel) => channel.events)
        .filter((event) => isShown(event) && Number.isFinite(event.startMs) && Number.isFinite(event.endMs))
        .map(({ type, startMs, endMs }) => ({
        type,
        startMs: Math.max(0, Math.round(startMs)),
        endMs: Math.round(endMs),
    }))
        .sort((a, b) => a.startMs - b.startMs);
    const latest = new Map();
    return events.filter((event) => {
        const before = latest.get(event.type);
        if (before && event.startMs < before.endMs) {
            before.endMs = Math.max(before.endMs, event.endMs);
            return false;
        }
        latest.set(event.type, event);
        return true;
    });
}

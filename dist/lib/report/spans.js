import { isShown } from '../formats/event-labels.js';
import { spokenSentences } from '../formats/spoken-sentences.js';
import { shownTimedEvents } from '../formats/timed-events.js';
export function courseOf(transcript) {
    const sentences = spokenSentences(transcript);
    const timed = sentences.filter(({ startMs, endMs }) => isTime(startMs) && isTime(endMs));
    const events = new Map();
    const hear = (type, span) => {
        const known = events.get(type);
        if (known)
            known.push(span);
        else
            events.set(type, [span]);
    };
    const speech = timed.map(({ startMs = 0, endMs = 0, text, emotion, voice, events: inside }) => {
        // Tags have no times: where they stand in the text is the best that is known.
        const at = (offset) => startMs + ((endMs - startMs) * offset) / Math.max(1, text.length);
        for (const { type, from, to } of inside.filter(isShown))
            hear(type, { startMs: at(from), endMs: Math.min(endMs, at(to)) });
        return { startMs, endMs, tone: emotion ?? 'untold', voice };
    });
    for (const { type, ...span } of shownTimedEvents(transcript))
        hear(type, span);
    const ends = [...speech, ...[...events.values()].flat()].map(({ endMs }) => endMs);
    const told = isTime(transcript.durationMs) ? transcript.durationMs : 0;
    const lengthMs = ends.reduce((most, end) => Math.max(most, end), told);
    return { lengthMs, timed: sentences.length > 0 && timed.length === sentences.length, speech, events };
}
function isTime(ms) {
    return ms !== undefined && Number.isFinite(ms) && ms >= 0;
}

import { shownEvents } from './event-labels.js';
import { shownTimedEvents } from './timed-events.js';
/** Adds up the emotions of all channels. */
export function tallyEmotions({ channels }) {
    const sentences = channels.flatMap((channel) => channel.sentences);
    if (!sentences.some(({ emotion }) => emotion))
        return { of: 'sentences', shares: new Map() };
    const lengths = sentences.map(lengthMs);
    const timed = lengths.every(Number.isFinite) && lengths.some((length) => length > 0);
    const weights = timed ? lengths : sentences.map(() => 1);
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    const shares = new Map();
    sentences.forEach(({ emotion }, index) => {
        const share = (weights[index] ?? 0) / whole;
        if (share > 0)
            shares.set(emotion, (shares.get(emotion) ?? 0) + share);
    });
    return { of: timed ? 'time' : 'sentences', shares };
}
function lengthMs({ startMs, endMs }) {
    return Math.max(0, (endMs ?? Number.NaN) - (startMs ?? Number.NaN));
}
/** How often a reader is told of each event, in the order of first mention; one that goes on from sentence to sentence counts once. */
export function tallyEvents(transcript) {
    const counts = new Map();
    const count = ({ type }) => counts.set(type, (counts.get(type) ?? 0) + 1);
    for (const { sentences } of transcript.channels) {
        sentences.forEach((sentence, index) => {
            for (const event of shownEvents(sentence, sentences[index - 1]))
                count(event);
        });
    }
    for (const event of shownTimedEvents(transcript))
        count(event);
    return counts;
}

import { eventLabel, isShown, shownEvents, wordStart } from './event-labels.js';
import { plainText } from './plain-text.js';
import { spokenSentences } from './spoken-sentences.js';
import { shownTimedEvents } from './timed-events.js';
/** A pause after which a new paragraph begins, and the length after which the next passage begins one. */
const PARAGRAPH_PAUSE_MS = 2000;
const PARAGRAPH_LENGTH = 600;
/** All that a reader is told of a transcript, in order. */
export function passagesOf(transcript) {
    const previous = new Map();
    const spoken = spokenSentences(transcript).map((sentence) => {
        const events = shownEvents(sentence, previous.get(sentence.channel));
        previous.set(sentence.channel, sentence);
        return passageOf(sentence, events);
    });
    const heard = shownTimedEvents(transcript).map(({ type, startMs, endMs }) => ({
        startMs,
        endMs,
        pieces: [{ event: type }],
        heard: [type],
    }));
    const all = [...spoken, ...heard].filter(({ pieces, emotion }) => pieces.length > 0 || emotion);
    const timed = all.every(({ startMs }) => startMs !== undefined);
    return timed ? all.sort((a, b) => (a.startMs ?? 0) - (b.startMs ?? 0)) : all;
}
function passageOf(sentence, events) {
    const { startMs, endMs, voice, emotion, language, text } = sentence;
    return {
        ...(startMs !== undefined && { startMs }),
        ...(endMs !== undefined && { endMs }),
        ...(voice !== undefined && { voice }),
        ...(emotion && { emotion }),
        ...(language !== undefined && { language }),
        pieces: piecesOf(text, events),
        heard: [...new Set(sentence.events.filter(isShown).map(({ type }) => type))],
    };
}
function piecesOf(text, events) {
    const pieces = [];
    let end = 0;
    for (const { type, from } of events) {
        const start = Math.max(end, wordStart(text, from));
        pieces.push({ text: text.slice(end, start) }, { event: type });
        end = start;
    }
    pieces.push({ text: text.slice(end) });
    return pieces.filter((piece) => 'event' in piece || plainText(piece.text) !== '');
}
/** Passages in paragraphs: a new one begins with another voice or emotion, after a pause, and after some length. */
export function paragraphsOf(passages) {
    const groups = [];
    let length = 0;
    for (const passage of passages) {
        const group = groups.at(-1);
        const last = group?.at(-1);
        length = last && length < PARAGRAPH_LENGTH && continues(last, passage) ? length : 0;
        if (group && length > 0)
            group.push(passage);
        else
            groups.push([passage]);
        length += lengthOf(passage);
    }
    return groups;
}
function lengthOf({ pieces }) {
    const sizes = pieces.map((piece) => ('text' in piece ? piece.text : eventLabel(piece.event)).length);
    return sizes.reduce((sum, size) => sum + size, 0);
}
function continues(last, next) {
    const pauseMs = (next.startMs ?? 0) - (last.endMs ?? next.startMs ?? 0);
    return last.voice === next.voice && last.emotion === next.emotion && pauseMs < PARAGRAPH_PAUSE_MS;
}

import { appendText, closeSpan, emptyDraft, openSpan } from './draft.js';
import { tokenize } from './tokens.js';
import { meaningOf } from './vocabulary.js';
/**
 * Reads SenseVoice's tags in both dialects: the hosted `sensevoice-v1` (events opened and closed, emotion last) and
 * the open SenseVoice-Small (language, emotion, event and ITN before the text, no closers). One flat pass serves both: an event
 * that is never closed lasts to the end of its segment, a closer without an opener says nothing, and events may cross.
 * Total: never throws, leaves no tag in the text and loses no word.
 */
export function parseRichText(raw) {
    const draft = emptyDraft();
    const first = openSegment(draft, undefined);
    const state = { draft, segments: [first], current: first, unknownTags: new Set() };
    for (const token of tokenize(raw))
        readToken(state, token);
    closeSegment(state);
    return finish(state);
}
function readToken(state, token) {
    if (token.kind === 'text')
        appendText(state.draft, token.raw);
    else if (token.kind === 'fragment')
        state.unknownTags.add(token.raw);
    else
        readTag(state, token);
}
function readTag(state, { raw, name, closing }) {
    const meaning = meaningOf(name);
    if (meaning.kind === 'unknown')
        state.unknownTags.add(raw);
    else if (meaning.kind === 'event')
        readEvent(state, meaning.type, closing);
    else if (closing)
        return;
    else if (meaning.kind === 'emotion')
        state.current.emotions.push(meaning.emotion);
    else if (meaning.kind === 'language')
        startSegment(state, meaning.language);
}
function readEvent(state, type, closing) {
    const { open, events } = state.current;
    const running = open.get(type);
    if (!closing && running)
        running.depth++;
    else if (!closing) {
        const event = openSpan(state.draft, { type, depth: 1, from: undefined, to: undefined });
        open.set(type, event);
        events.push(event);
    }
    else if (running && --running.depth === 0) {
        closeSpan(state.draft, running);
        open.delete(type);
    }
}
function startSegment(state, language) {
    closeSegment(state);
    state.current = openSegment(state.draft, language);
    state.segments.push(state.current);
}
function openSegment(draft, language) {
    const blank = { from: undefined, to: undefined, language, emotions: [], events: [], open: new Map() };
    return openSpan(draft, blank);
}
function closeSegment({ draft, current }) {
    for (const event of current.open.values())
        closeSpan(draft, event);
    closeSpan(draft, current);
}
function finish({ draft, segments, unknownTags }) {
    const text = draft.pieces.join('');
    const said = segments.filter(({ from, to, emotions, events, language }) => from !== to || emotions.length > 0 || events.length > 0 || language !== undefined);
    const languages = new Set(said.map(({ language }) => language));
    const whole = {
        from: 0,
        to: text.length,
        language: languages.size === 1 ? [...languages][0] : undefined,
        emotions: said.flatMap(({ emotions }) => emotions),
        events: said.flatMap(({ events }) => events),
        open: new Map(),
    };
    return {
        ...segmentOf(text, whole),
        unknownTags: [...unknownTags],
        segments: said.map((segment) => segmentOf(text, segment)),
    };
}
function segmentOf(whole, { from = 0, to = 0, language, emotions, events }) {
    const emotion = emotions.at(-1);
    return {
        text: whole.slice(from, to),
        ...(emotion && { emotion }),
        emotions,
        events: events.map((event) => ({
            type: event.type,
            from: (event.from ?? from) - from,
            to: (event.to ?? to) - from,
        })),
        ...(language && { language }),
    };
}

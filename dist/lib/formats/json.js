import { layOut } from './json-layout.js';
/** The public JSON, indented by two spaces, small objects on a line of their own. */
export function renderJson(transcript) {
    return `${layOut(toTranscriptJson(transcript))}\n`;
}
/** A transcript in the shape and key order of the public JSON, version 1. What is absent stays absent. */
export function toTranscriptJson(transcript) {
    const { source, engine, model, annotations, language, durationMs, channels, warnings } = transcript;
    return {
        schema: 1,
        source,
        engine,
        model,
        annotations,
        ...(language !== undefined && { language }),
        ...(durationMs !== undefined && { duration_ms: Math.round(durationMs) }),
        channels: channels.map(channelJson),
        warnings: warnings.map(({ code, message }) => ({ code, message })),
    };
}
function channelJson({ channel, text, sentences, events }) {
    return { channel, text, sentences: sentences.map(sentenceJson), events: events.map(timedEventJson) };
}
function sentenceJson(sentence) {
    const { startMs, endMs, text, emotion, events, speaker, language, words, raw } = sentence;
    return {
        ...(startMs !== undefined && { start_ms: Math.round(startMs) }),
        ...(endMs !== undefined && { end_ms: Math.round(endMs) }),
        text,
        ...(emotion && { emotion }),
        events: events.map(({ type, from, to }) => ({ type, from, to })),
        ...(speaker !== undefined && { speaker }),
        ...(language !== undefined && { language }),
        ...(words && { words: words.map(wordJson) }),
        ...(raw !== undefined && { raw }),
    };
}
function wordJson({ text, startMs, endMs, estimated }) {
    const times = { start_ms: Math.round(startMs), end_ms: Math.round(endMs) };
    return { text, ...times, ...(estimated !== undefined && { estimated }) };
}
function timedEventJson({ type, startMs, endMs }) {
    return { type, start_ms: Math.round(startMs), end_ms: Math.round(endMs) };
}

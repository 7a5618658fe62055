import { parseRichText } from '../richtext/parse.js';
import { meaningOf } from '../richtext/vocabulary.js';
import { asNumber, asText } from './json.js';
import { readWords, textOfWords } from './words.js';
export function readSentence(item) {
    const raw = asText(item.text) ?? textOfWords(item.words);
    const { segments, unknownTags } = parseRichText(raw);
    const times = readTimes(item);
    const label = readEmotion(item.emotion);
    const shared = { ...speakerOf(item), ...languageOf(item), ...(label.emotion && { emotion: label.emotion }) };
    const [first] = segments;
    const unknown = [...unknownTags, ...label.unknown];
    if (!first)
        return { sentences: [], unknown };
    if (segments.length === 1) {
        return {
            sentences: [{ ...toSentence(first, times, shared), ...wordsOf(item, first), ...rawOf(raw, first) }],
            unknown,
        };
    }
    const spans = divide(times, segments);
    const sentences = segments.map((segment, index) => toSentence(segment, spans[index] ?? {}, shared));
    // The model's text stays whole, with the first of what came out of it.
    Object.assign(sentences[0] ?? {}, { raw });
    return { sentences, unknown };
}
function toSentence(segment, times, shared) {
    const { text, emotion, events, language } = segment;
    return { ...times, text, ...(emotion && { emotion }), events, ...(language && { language }), ...shared };
}
/** Both times or none, in order, none before the start of the audio. */
function readTimes(item) {
    const begin = asNumber(item.begin_time);
    const end = asNumber(item.end_time);
    if (begin === undefined || end === undefined)
        return {};
    const startMs = Math.max(0, begin);
    return { startMs, endMs: Math.max(startMs, end) };
}
/** Segments have no times of their own: they share the sentence's by the length of their texts. */
function divide({ startMs, endMs }, segments) {
    if (startMs === undefined || endMs === undefined)
        return [];
    const total = segments.reduce((sum, { text }) => sum + text.length, 0) || 1;
    let passed = 0;
    const at = () => Math.round(startMs + ((endMs - startMs) * passed) / total);
    return segments.map(({ text }) => {
        const begin = at();
        passed += text.length;
        return { startMs: begin, endMs: at() };
    });
}
/** Qwen names the emotion in a field of its own. */
function readEmotion(value) {
    const name = asText(value)?.trim();
    if (!name)
        return { unknown: [] };
    const meaning = meaningOf(name);
    if (meaning.kind === 'emotion')
        return { emotion: meaning.emotion, unknown: [] };
    return { unknown: meaning.kind === 'nothing' ? [] : [name] };
}
function speakerOf({ speaker_id }) {
    const speaker = asNumber(speaker_id);
    return speaker !== undefined && Number.isInteger(speaker) && speaker >= 0 ? { speaker } : {};
}
function languageOf(item) {
    const language = asText(item.language);
    return language ? { language } : {};
}
function wordsOf({ words: items }, { text }) {
    const words = readWords(items, text);
    return words.length > 0 ? { words } : {};
}
function rawOf(raw, { text }) {
    return raw.trim() === text ? {} : { raw };
}

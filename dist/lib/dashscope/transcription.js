import { TranscribeError } from '../errors.js';
import { joinSentences } from '../richtext/spacing.js';
import { asArray, asNumber, asObject, asText } from './json.js';
import { readSentence } from './sentence.js';
/**
 * Reads the JSON behind a result URL: Paraformer's, Fun-ASR's, Qwen's and both of SenseVoice's dialects alike. Unknown
 * fields are passed over, missing ones left out, and tags that nobody knows become warnings.
 * @throws TranscribeError `protocol` when it is no transcription at all.
 */
export function readTranscription(reply) {
    if (!isTranscription(reply)) {
        throw new TranscribeError('protocol', 'What the service sent as the transcription is none.');
    }
    const root = asObject(reply);
    const reading = asArray(root.transcripts).map((item, index) => readChannel(asObject(item), index));
    const channels = reading.map(({ channel }) => channel).sort((a, b) => a.channel - b.channel);
    const language = commonLanguage(channels);
    const durationMs = asNumber(asObject(root.properties).original_duration_in_milliseconds);
    const unknownTags = new Set(reading.flatMap(({ unknown }) => unknown));
    return {
        ...(language === undefined ? {} : { language }),
        ...(durationMs === undefined ? {} : { durationMs }),
        ...annotationsIn(root),
        channels,
        warnings: [...warningsOf(channels, unknownTags), ...serviceWarnings(root)],
    };
}
/** Whether a JSON value has the shape of a transcription, in any dialect. */
export function isTranscription(value) {
    const { transcripts, properties, audio_info } = asObject(value);
    if (Array.isArray(transcripts))
        return true;
    return (transcripts ?? undefined) === undefined && (properties !== undefined || audio_info !== undefined);
}
/** A transcription of audio in which nobody speaks. */
export function silentTranscription(message = '') {
    // The cloud repeats the code as the message; a sentence says more.
    const isSentence = message.includes(' ');
    return { channels: [], warnings: [isSentence ? { ...SILENCE, message } : SILENCE] };
}
const SILENCE = { code: 'no-speech', message: 'No speech was found; the transcript is empty.' };
function readChannel(item, index) {
    const whole = asText(item.text);
    const items = asArray(item.sentences);
    // Without sentences the text is all there is, and nothing tells its times.
    const read = (items.length > 0 ? items : [{ text: whole }]).map((sentence) => readSentence(asObject(sentence)));
    const sentences = [];
    const events = [];
    for (const part of read)
        collect(part, sentences, events);
    const named = asNumber(item.channel_id);
    const channel = named !== undefined && Number.isInteger(named) && named >= 0 ? named : index;
    return {
        channel: { channel, text: joinSentences(sentences.map(({ text }) => text)), sentences, events },
        unknown: read.flatMap(({ unknown }) => unknown),
    };
}
/** What was only heard, between sentences, is an event of the channel where its times are known. */
function collect({ sentences }, into, events) {
    for (const sentence of sentences) {
        const { text, startMs, endMs, events: heard, emotion } = sentence;
        if (text !== '')
            into.push(sentence);
        else if (startMs !== undefined && endMs !== undefined) {
            events.push(...heard.map(({ type }) => ({ type, startMs, endMs })));
        }
        else if (heard.length > 0 || emotion)
            into.push(sentence);
    }
}
function commonLanguage(channels) {
    const languages = new Set(channels.flatMap(({ sentences }) => sentences.map(({ language }) => language)));
    return languages.size === 1 ? [...languages][0] : undefined;
}
function warningsOf(channels, unknownTags) {
    const silent = channels.every(({ sentences, events }) => sentences.length + events.length === 0);
    const tags = [...unknownTags];
    return [
        ...(silent ? [SILENCE] : []),
        ...(tags.length > 0 ? [{ code: 'unknown-tag', message: unknownTagSentence(tags) }] : []),
    ];
}
function unknownTagSentence(tags) {
    const shown = tags.slice(0, 10).join(' ');
    return `The model used marks that are not known and were left out: ${shown}${tags.length > 10 ? ' …' : ''}`;
}
/** The local service says what the model behind a name can tell, which the name alone does not. */
function annotationsIn({ annotations }) {
    if (!Array.isArray(annotations))
        return {};
    return { annotations: ['emotions', 'events'].filter((name) => annotations.includes(name)) };
}
/** The local service adds sentences of its own for the user. */
function serviceWarnings(root) {
    return asArray(root.warnings).flatMap((message) => typeof message === 'string' ? [{ code: 'service', message }] : []);
}

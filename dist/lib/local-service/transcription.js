import { joinSentences } from '../richtext/spacing.js';
import { meaningOf } from '../richtext/vocabulary.js';
import { estimateWords } from './audio/word-times.js';
import { hostedText, leftOutOfHosted, openText } from './rich-tags.js';
/** Writes a recognition as the transcription JSON that a result URL answers with, in the words of the model's family. */
export function toTranscription(fileUrl, recognition, style) {
    const { channels } = recognition;
    const { dialect, annotations } = style;
    const leftOut = dialect === 'sensevoice' ? leftOutOfHosted(channels.flatMap(({ sentences }) => sentences)) : [];
    const warnings = [...recognition.warnings, ...leftOut];
    return {
        file_url: fileUrl,
        ...propertiesOf(recognition, dialect),
        transcripts: channels.map((channel) => writers[dialect](channel, style)),
        // Ours: clients of the cloud do not look for them.
        ...(annotations ? { annotations } : {}),
        ...(warnings.length > 0 ? { warnings } : {}),
    };
}
/** The milliseconds that the sentences of one channel last together. */
export function contentMsOf(channel) {
    return spokenIn(channel).reduce((total, { startMs, endMs }) => total + endMs - startMs, 0);
}
function propertiesOf({ format, samplingRate, durationMs, channels }, dialect) {
    if (dialect === 'qwen3')
        return { audio_info: { format, sample_rate: samplingRate } };
    return {
        properties: {
            audio_format: format,
            channels: channels.map(({ channel }) => channel),
            original_sampling_rate: samplingRate,
            original_duration_in_milliseconds: durationMs,
        },
    };
}
const writers = {
    paraformer: (channel, style) => ({
        channel_id: channel.channel,
        content_duration_in_milliseconds: contentMsOf(channel),
        text: joined(channel),
        sentences: spokenIn(channel).map((sentence, index) => ({
            ...timed(sentence),
            sentence_id: index + 1,
            ...wordsOf(sentence, style),
        })),
    }),
    /** With an emotion where the model behind the name tells one; none is made up. */
    qwen3: (channel, style) => ({
        channel_id: channel.channel,
        text: joined(channel),
        sentences: spokenIn(channel).map((sentence, index) => ({
            sentence_id: index,
            ...timed(sentence),
            ...languageOf(sentence, style),
            ...emotionOf(sentence),
            ...wordsOf(sentence, style),
        })),
    }),
    /** Speech is what voice activity found; a recogniser without tags of its own adds no others. */
    sensevoice: (channel) => {
        const sentences = channel.sentences.flatMap((sentence) => {
            const text = hostedText(sentence);
            return text === undefined ? [] : [{ ...timed(sentence), text }];
        });
        return {
            channel_id: channel.channel,
            content_duration_in_milliseconds: contentMsOf(channel),
            text: sentences.map(({ text }) => text).join(''),
            sentences,
        };
    },
    'sensevoice-small': (channel, style) => {
        const sentences = channel.sentences.map((sentence, index) => ({
            ...timed(sentence),
            text: openText(sentence),
            sentence_id: index + 1,
            ...wordsOf(sentence, style),
        }));
        return {
            channel_id: channel.channel,
            content_duration_in_milliseconds: contentMsOf(channel),
            text: sentences.map(({ text }) => text).join(''),
            sentences,
        };
    },
};
/** Without what was only heard. */
function spokenIn({ sentences }) {
    return sentences.filter(({ text }) => text !== '');
}
function joined(channel) {
    return joinSentences(spokenIn(channel).map(({ text }) => text));
}
function timed({ startMs, endMs, text }) {
    return { begin_time: startMs, end_time: endMs, text };
}
function languageOf({ tags }, style) {
    const language = tags?.language ?? style.language;
    return language ? { language } : {};
}
function emotionOf({ tags }) {
    const meaning = meaningOf(tags?.emotion ?? '');
    return meaning.kind === 'emotion' ? { emotion: meaning.emotion } : {};
}
/** `estimated` is ours: no model gave these times. */
function wordsOf(sentence, { words }) {
    if (!words || sentence.text === '')
        return {};
    const isEstimated = sentence.words === undefined;
    return {
        words: (sentence.words ?? estimateWords(sentence)).map(({ startMs, endMs, text, punctuation }) => ({
            begin_time: startMs,
            end_time: endMs,
            text,
            punctuation,
            ...(isEstimated && { estimated: true }),
        })),
    };
}

import { estimateWords } from './audio/word-times.js';
/** Writes a recognition as the transcription JSON that a result URL answers with, in the words of the model's family. */
export function toTranscription(fileUrl, recognition, style) {
    const { warnings } = recognition;
    const { dialect, annotations } = style;
    return {
        file_url: fileUrl,
        ...propertiesOf(recognition, dialect),
        transcripts: recognition.channels.map((channel) => writers[dialect](channel, style)),
        // Ours: clients of the cloud do not look for them.
        ...(annotations ? { annotations } : {}),
        ...(warnings.length > 0 ? { warnings } : {}),
    };
}
/** The milliseconds that the sentences of one channel last together. */
export function contentMsOf({ sentences }) {
    return sentences.reduce((total, { startMs, endMs }) => total + endMs - startMs, 0);
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
        sentences: channel.sentences.map((sentence, index) => ({
            ...timed(sentence),
            sentence_id: index + 1,
            ...wordsOf(sentence, style),
        })),
    }),
    /** Without an emotion, which the cloud's model has: it cannot be told here, and is not made up. */
    qwen3: (channel, style) => ({
        channel_id: channel.channel,
        text: joined(channel),
        sentences: channel.sentences.map((sentence, index) => ({
            sentence_id: index,
            ...timed(sentence),
            ...(style.language ? { language: style.language } : {}),
            ...wordsOf(sentence, style),
        })),
    }),
    /** Speech is what voice activity found; a recogniser without tags of its own adds no others. */
    sensevoice: (channel) => {
        const sentences = channel.sentences.map((sentence) => ({
            ...timed(sentence),
            text: `<|Speech|> ${sentence.text} <|/Speech|>`,
        }));
        return {
            channel_id: channel.channel,
            content_duration_in_milliseconds: contentMsOf(channel),
            text: sentences.map(({ text }) => text).join(''),
            sentences,
        };
    },
};
function joined({ sentences }) {
    return sentences.map(({ text }) => text).join(' ');
}
function timed({ startMs, endMs, text }) {
    return { begin_time: startMs, end_time: endMs, text };
}
/** `estimated` is ours: no model gave these times. */
function wordsOf(sentence, { words }) {
    if (!words)
        return {};
    return {
        words: estimateWords(sentence).map(({ startMs, endMs, text, punctuation }) => ({
            begin_time: startMs,
            end_time: endMs,
            text,
            punctuation,
            estimated: true,
        })),
    };
}

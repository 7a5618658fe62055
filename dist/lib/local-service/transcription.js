/** Writes a recognition as the transcription JSON that a result URL answers with, in the words of the model's family. */
export function toTranscription(fileUrl, recognition, dialect) {
    const { warnings } = recognition;
    return {
        file_url: fileUrl,
        ...propertiesOf(recognition, dialect),
        transcripts: recognition.channels.map((channel) => writers[dialect](channel)),
        // Ours: clients of the cloud do not look for it.
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
    paraformer: (channel) => ({
        channel_id: channel.channel,
        content_duration_in_milliseconds: contentMsOf(channel),
        text: channel.sentences.map(({ text }) => text).join(' '),
        sentences: channel.sentences.map((sentence, index) => ({ ...timed(sentence), sentence_id: index + 1 })),
    }),
    qwen3: ({ channel, sentences }) => ({
        channel_id: channel,
        text: sentences.map(({ text }) => text).join(' '),
        sentences: sentences.map((sentence, index) => ({ sentence_id: index, ...timed(sentence) })),
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
function timed({ startMs, endMs, text }) {
    return { begin_time: startMs, end_time: endMs, text };
}

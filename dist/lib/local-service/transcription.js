/** A recognition as the transcription JSON that a result URL answers with. */
export function toTranscription(fileUrl, recognition) {
    return {
        file_url: fileUrl,
        properties: {
            audio_format: recognition.format,
            channels: recognition.channels.map(({ channel }) => channel),
            original_sampling_rate: recognition.samplingRate,
            original_duration_in_milliseconds: recognition.durationMs,
        },
        transcripts: recognition.channels.map(toChannel),
        ...(recognition.warnings.length > 0 ? { warnings: recognition.warnings } : {}),
    };
}
function toChannel({ channel, sentences }) {
    return {
        channel_id: channel,
        content_duration_in_milliseconds: sentences.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0),
        text: sentences.map(({ text }) => text).join(' '),
        sentences: sentences.map(({ startMs, endMs, text }, index) => ({
            begin_time: startMs,
            end_time: endMs,
            text,
            sentence_id: index + 1,
        })),
    };
}

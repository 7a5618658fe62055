/** Reads the JSON behind a result URL. Unknown fields are passed over; missing ones are left out. */
export function readTranscription(reply) {
    const root = asObject(reply);
    const durationMs = asNumber(asObject(root.properties).original_duration_in_milliseconds);
    return {
        ...(durationMs === undefined ? {} : { durationMs }),
        channels: asArray(root.transcripts).map((item, index) => readChannel(asObject(item), index)),
        notices: asArray(root.warnings).filter((notice) => typeof notice === 'string'),
    };
}
function readChannel(item, index) {
    const sentences = asArray(item.sentences).map((sentence) => readSentence(asObject(sentence)));
    return {
        channel: asNumber(item.channel_id) ?? index,
        text: sentences.map(({ text }) => text).join(' '),
        sentences,
        events: [],
    };
}
function readSentence(item) {
    const startMs = asNumber(item.begin_time);
    const endMs = asNumber(item.end_time);
    return {
        ...(startMs === undefined || endMs === undefined ? {} : { startMs, endMs }),
        text: String(item.text ?? '').trim(),
        events: [],
    };
}
function asObject(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function asArray(value) {
    return Array.isArray(value) ? value : [];
}
function asNumber(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

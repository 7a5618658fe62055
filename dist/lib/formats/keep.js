/**
 * What remains of a transcript when only some kinds of content are kept: sentences and channels left with nothing go, their times
 * stay with what remains. `raw` holds all kinds at once and remains only with all of them. The input is not changed.
 */
export function applyKeep(transcript, keep) {
    const kept = new Set(keep);
    if (kept.size === 3)
        return transcript;
    return {
        ...transcript,
        annotations: transcript.annotations.filter((annotation) => kept.has(annotation)),
        channels: transcript.channels.map((channel) => keepInChannel(channel, kept)),
    };
}
function keepInChannel(channel, kept) {
    return {
        channel: channel.channel,
        text: kept.has('text') ? channel.text : '',
        sentences: channel.sentences.map((sentence) => keepInSentence(sentence, kept)).filter(saysSomething),
        events: kept.has('events') ? channel.events : [],
    };
}
function keepInSentence(sentence, kept) {
    const { text, words, emotion, events, raw: _, ...frame } = sentence;
    const keepText = kept.has('text');
    return {
        ...frame,
        text: keepText ? text : '',
        ...(keepText && words && { words }),
        ...(kept.has('emotions') && emotion && { emotion }),
        events: kept.has('events')
            ? keepText
                ? events
                : events.map(({ type }) => ({ type, from: 0, to: 0 }))
            : [],
    };
}
function saysSomething({ text, emotion, events }) {
    return text !== '' || emotion !== undefined || events.length > 0;
}

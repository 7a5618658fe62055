/** Whether a sentence has both times, so that a cue can show it. */
export function isTimed({ startMs, endMs }) {
    return Number.isFinite(startMs) && Number.isFinite(endMs);
}
/** The timed sentences of all channels, in the order they begin; those of one channel that begin together keep theirs. */
export function timedSentences(transcript) {
    return transcript.channels
        .flatMap(({ channel, sentences }) => sentences.filter(isTimed).map((sentence) => timed(sentence, channel)))
        .sort((a, b) => a.startMs - b.startMs);
}
function timed(sentence, channel) {
    const startMs = Math.max(0, Math.round(sentence.startMs ?? 0));
    return { ...sentence, channel, startMs, endMs: Math.max(startMs, Math.round(sentence.endMs ?? 0)) };
}

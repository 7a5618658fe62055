/** All sentences of all channels in the order they are spoken; untimed ones keep their place in their channel. */
export function sentencesInOrder(transcript) {
    const all = transcript.channels.flatMap(({ channel, sentences }) => sentences.map((sentence) => ({ ...sentence, channel })));
    const timed = all.every((sentence) => sentence.startMs !== undefined);
    return timed ? all.sort((a, b) => (a.startMs ?? 0) - (b.startMs ?? 0)) : all;
}

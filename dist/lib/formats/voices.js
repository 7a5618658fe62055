/** Names who speaks, counted from 1: by channel where there are several, by speaker where speakers were told apart, else not at all. */
export function voiceNames(transcript) {
    const several = transcript.channels.length > 1;
    return ({ channel, speaker }) => {
        const names = [
            ...(several ? [`Channel ${channel + 1}`] : []),
            ...(speaker === undefined ? [] : [`Speaker ${speaker + 1}`]),
        ];
        return names.length > 0 ? names.join(', ') : undefined;
    };
}

import { MediaError } from './media-error.js';
/** @throws MediaError when a requested channel does not exist. */
export function checkSelection(selection, channelCount) {
    if (selection === 'mix')
        return;
    const absent = selection.find((channel) => channel >= channelCount);
    if (absent === undefined)
        return;
    const has = channelCount === 1 ? 'one channel, number 0' : `${channelCount} channels, from 0 to ${channelCount - 1}`;
    throw new MediaError('InvalidParameter', `The audio has no channel ${absent}: it has ${has}.`);
}
/** The signal of each selected channel, or of the mix, with samples from -1 to 1 whatever the decoder gave. */
export function selectChannels({ channels }, selection) {
    if (selection === 'mix')
        return [sum(channels, mixGain(channels.length))];
    // A decoder may give one channel where two are alike for a while.
    return selection.map((channel) => sum(channels.slice(Math.min(channel, channels.length - 1)).slice(0, 1), 1));
}
/** The mean of two. In surround sound, speech is in one channel of many, and their mean would bury it. */
function mixGain(channelCount) {
    return channelCount > 2 ? 1 / Math.sqrt(channelCount) : 1 / channelCount;
}
function sum(channels, gain) {
    const mixed = new Float32Array(channels[0]?.length ?? 0);
    for (const channel of channels)
        for (let index = 0; index < mixed.length; index++)
            mixed[index] = mixed[index] + bounded(channel[index]) * gain;
    return channels.length > 2 ? mixed.map(bounded) : mixed;
}
/** Floating-point files can hold anything, and one value that is no number would silence the voice detector for good. */
function bounded(sample) {
    return sample >= -1 ? Math.min(sample, 1) : sample < -1 ? -1 : 0;
}

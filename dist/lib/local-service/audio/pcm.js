import { MediaError } from './media-error.js';
const LEAST_RATE = 1000;
const MOST_RATE = 768_000;
const MOST_CHANNELS = 64;
/** @throws MediaError for values that only a damaged or hostile header has. */
export function checkShape(shape) {
    const { sampleRate, channels } = shape;
    if (sampleRate !== undefined && !(sampleRate >= LEAST_RATE && sampleRate <= MOST_RATE))
        throw absurd(`a sampling rate of ${sampleRate} Hz`);
    if (channels !== undefined && !(channels >= 1 && channels <= MOST_CHANNELS))
        throw absurd(`${channels} channels`);
}
function absurd(what) {
    return new MediaError('InvalidFile.DecodeFailed', `The file is damaged: its header announces ${what}.`);
}
export function durationMsOf({ sampleRate, channels }) {
    return ((channels[0]?.length ?? 0) / sampleRate) * 1000;
}
/** So much silence, in blocks of a second. */
export function* silence(durationMs, like) {
    let samples = Math.round((durationMs / 1000) * like.sampleRate);
    for (; samples > 0; samples -= like.sampleRate) {
        const length = Math.min(samples, like.sampleRate);
        yield { sampleRate: like.sampleRate, channels: like.channels.map(() => new Float32Array(length)) };
    }
}

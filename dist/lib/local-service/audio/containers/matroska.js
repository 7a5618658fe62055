import { textAt } from '../bytes.js';
import { MediaError } from '../media-error.js';
import { blocksOf } from '../media-file.js';
import { childrenOf, elementAt, floatOf, unsignedOf } from './ebml.js';
import { CLUSTER, ticksBeforeTrack } from './matroska-blocks.js';
/** Element identifiers, RFC 9559 §5.1. */
const SEGMENT = 0x18538067;
const INFO = 0x1549a966;
const TIMESTAMP_SCALE = 0x2ad7b1;
const DURATION = 0x4489;
const TRACKS = 0x1654ae6b;
const TRACK_ENTRY = 0xae;
const TRACK_TYPE = 0x83;
const CODEC_ID = 0x86;
const AUDIO = 0xe1;
const SAMPLING_FREQUENCY = 0xb5;
const CHANNELS = 0x9f;
const TRACK_NUMBER = 0xd7;
const MOST_ELEMENTS = 100;
const MOST_BYTES = 1024 * 1024;
const BLOCK_BYTES = 16 * 1024;
/** Less is the priming of an encoder, which the decoder takes off. */
const LEAST_DELAY_MS = 100;
const MOST_DELAY_MS = 3_600_000;
/** Matroska and WebM. The decoder's cost grows faster than its block size, so blocks stay small. */
export async function openMatroska(file) {
    const { info, tracks, isTruncated, clusters } = await readHeaders(file);
    const children = childrenOf(info);
    const duration = floatOf(info, children.get(DURATION)?.[0]) ?? 0;
    const tickMs = (unsignedOf(info, children.get(TIMESTAMP_SCALE)?.[0]) ?? 1_000_000) / 1e6;
    const { number, facts } = tracks ? audioTrack(tracks) : { number: undefined, facts: {} };
    const delayMs = number === undefined ? 0 : (await ticksBeforeTrack(file, clusters, number)) * tickMs;
    return {
        facts: {
            ...facts,
            isTruncated,
            ...(duration > 0 ? { durationMs: duration * tickMs } : {}),
            ...(delayMs >= LEAST_DELAY_MS && delayMs < MOST_DELAY_MS ? { delayMs } : {}),
        },
        bytes: () => blocksOf(file, { blockBytes: BLOCK_BYTES }),
    };
}
async function readHeaders(file) {
    const headers = { info: new Uint8Array(0), tracks: undefined, isTruncated: false, clusters: 0 };
    for (let count = 0; count < MOST_ELEMENTS; count++) {
        const element = elementAt(await file.read(headers.clusters, 12), 0);
        if (!element || element.id === CLUSTER)
            break;
        const body = headers.clusters + element.body;
        const end = headers.clusters + element.end;
        const isSegment = element.id === SEGMENT;
        if (isSegment)
            headers.isTruncated = end !== Number.POSITIVE_INFINITY && end > file.size;
        if (element.id === INFO)
            headers.info = await file.read(body, Math.min(end - body, MOST_BYTES));
        if (element.id === TRACKS)
            headers.tracks = await file.read(body, Math.min(end - body, MOST_BYTES));
        headers.clusters = isSegment ? body : end;
    }
    return headers;
}
/** @throws MediaError when no track is audio. */
function audioTrack(bytes) {
    for (const { body, end } of childrenOf(bytes).get(TRACK_ENTRY) ?? []) {
        const track = bytes.subarray(body, end);
        const children = childrenOf(track);
        if (unsignedOf(track, children.get(TRACK_TYPE)?.[0]) !== 2)
            continue;
        const codec = children.get(CODEC_ID)?.[0];
        const audio = children.get(AUDIO)?.[0];
        const number = unsignedOf(track, children.get(TRACK_NUMBER)?.[0]);
        const facts = {
            ...(codec ? { codec: codecName(textAt(track, codec.body, codec.end - codec.body)) } : {}),
            ...(audio ? audioFacts(track.subarray(audio.body, audio.end)) : {}),
        };
        return { number, facts };
    }
    throw new MediaError('NO_VALID_AUDIO_ERROR', 'The file has no audio track.');
}
function audioFacts(bytes) {
    const children = childrenOf(bytes);
    return {
        // The defaults of RFC 9559 §5.1.4.1.29.
        sampleRate: floatOf(bytes, children.get(SAMPLING_FREQUENCY)?.[0]) ?? 8000,
        channels: unsignedOf(bytes, children.get(CHANNELS)?.[0]) ?? 1,
    };
}
function codecName(codecId) {
    if (codecId.startsWith('A_AAC'))
        return 'aac';
    if (codecId.startsWith('A_PCM'))
        return codecId.includes('FLOAT') ? 'pcm_float' : 'pcm_int';
    if (codecId === 'A_MPEG/L3')
        return 'mp3';
    return codecId.replace(/^A_/, '').toLowerCase();
}

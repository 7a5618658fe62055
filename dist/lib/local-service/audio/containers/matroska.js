import { textAt } from '../bytes.js';
import { MediaError } from '../media-error.js';
import { blocksOf } from '../media-file.js';
import { childrenOf, elementAt, floatOf, unsignedOf } from './ebml.js';
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
const CLUSTER = 0x1f43b675;
const MOST_ELEMENTS = 100;
const MOST_BYTES = 1024 * 1024;
const BLOCK_BYTES = 16 * 1024;
/** Matroska and WebM. The decoder's cost grows faster than its block size, so blocks stay small. */
export async function openMatroska(file) {
    const facts = {};
    let position = 0;
    for (let count = 0; count < MOST_ELEMENTS; count++) {
        const head = await file.read(position, 12);
        const element = elementAt(head, 0);
        if (!element || element.id === CLUSTER)
            break;
        const body = position + element.body;
        const end = position + element.end;
        if (element.id === SEGMENT) {
            facts.isTruncated = end !== Number.POSITIVE_INFINITY && end > file.size;
            position = body;
            continue;
        }
        if (element.id === INFO || element.id === TRACKS) {
            const bytes = await file.read(body, Math.min(end - body, MOST_BYTES));
            Object.assign(facts, element.id === INFO ? infoFacts(bytes) : trackFacts(bytes));
        }
        position = end;
    }
    return { facts, bytes: () => blocksOf(file, { blockBytes: BLOCK_BYTES }) };
}
function infoFacts(bytes) {
    const children = childrenOf(bytes);
    const duration = floatOf(bytes, children.get(DURATION)?.[0]);
    const scaleNs = unsignedOf(bytes, children.get(TIMESTAMP_SCALE)?.[0]) ?? 1_000_000;
    return duration !== undefined && duration > 0 ? { durationMs: (duration * scaleNs) / 1e6 } : {};
}
/** @throws MediaError when no track is audio. */
function trackFacts(bytes) {
    for (const { body, end } of childrenOf(bytes).get(TRACK_ENTRY) ?? []) {
        const track = bytes.subarray(body, end);
        const children = childrenOf(track);
        if (unsignedOf(track, children.get(TRACK_TYPE)?.[0]) !== 2)
            continue;
        const codec = children.get(CODEC_ID)?.[0];
        const audio = children.get(AUDIO)?.[0];
        return {
            ...(codec ? { codec: codecName(textAt(track, codec.body, codec.end - codec.body)) } : {}),
            ...(audio ? audioFacts(track.subarray(audio.body, audio.end)) : {}),
        };
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

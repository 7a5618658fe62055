import { concatBytes, viewOf } from '../bytes.js';
import { blocksOf } from '../media-file.js';
/** Native FLAC, RFC 9639. */
export async function openFlac(file, start) {
    const streamInfo = await file.read(start + 8, 34);
    return { facts: streamInfoFacts(streamInfo), bytes: () => wholeFrameHeaders(blocksOf(file, { start })) };
}
/** The body of a STREAMINFO block, RFC 9639 §8.2. */
export function streamInfoFacts(streamInfo) {
    const view = viewOf(streamInfo);
    const packed = view.getUint32(10);
    const sampleRate = packed >>> 12;
    const samples = (view.getUint8(13) & 0x0f) * 2 ** 32 + view.getUint32(14);
    const facts = { codec: 'flac', sampleRate, channels: ((packed >>> 9) & 7) + 1 };
    return samples > 0 && sampleRate > 0
        ? { ...facts, durationMs: (samples / sampleRate) * 1000, isDurationCounted: true }
        : facts;
}
/** The longest frame header, RFC 9639 §9.1, with room to spare. */
const HEADER_BYTES = 32;
/**
 * The same bytes, cut so that no frame header straddles two blocks: the decoder drops a frame whose header it gets in
 * two pieces. A tail that may start a header waits for the next block.
 */
export async function* wholeFrameHeaders(blocks) {
    let held = new Uint8Array(0);
    for await (const block of blocks) {
        const bytes = held.length > 0 ? concatBytes([held, block]) : block;
        const cut = possibleHeader(bytes);
        held = bytes.slice(cut);
        if (cut > 0)
            yield bytes.subarray(0, cut);
    }
    if (held.length > 0)
        yield held;
}
/** Where the earliest possible frame header in the tail starts; the length when there is none. */
function possibleHeader(bytes) {
    for (let index = Math.max(bytes.length - HEADER_BYTES, 0); index < bytes.length; index++) {
        if (bytes[index] !== 0xff)
            continue;
        const next = bytes[index + 1];
        if (next === undefined || (next & 0xfe) === 0xf8)
            return index;
    }
    return bytes.length;
}

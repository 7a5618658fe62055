import { hasText, viewOf } from '../bytes.js';
import { blocksOf } from '../media-file.js';
import { streamInfoFacts } from './flac.js';
const TAIL_BYTES = 128 * 1024;
/** Speech in Opus takes so few bytes that more would decode to many seconds at once. */
const BLOCK_BYTES = 16 * 1024;
/** Ogg with Vorbis, Opus or FLAC. */
export async function openOgg(file) {
    const stream = audioStream(await file.read(0, 4096));
    if (!stream)
        return { facts: {}, bytes: () => blocksOf(file) };
    const { serial, skippedSamples, ...facts } = stream;
    const tailStart = Math.max(file.size - TAIL_BYTES, 0);
    const last = lastPage(await file.read(tailStart, TAIL_BYTES), serial);
    const samples = (last?.samples ?? 0) - skippedSamples;
    if (samples > 0 && facts.sampleRate)
        facts.durationMs = (samples / facts.sampleRate) * 1000;
    facts.isTruncated = last !== undefined && tailStart + last.end > file.size;
    return { facts, bytes: () => blocksOf(file, { blockBytes: BLOCK_BYTES }) };
}
function audioStream(head) {
    for (let page = pageAt(head, 0); page; page = pageAt(head, page.end)) {
        const facts = identification(head, page.body);
        if (facts)
            return { ...facts, serial: page.serial };
    }
    return undefined;
}
/** A stream's first packet: RFC 7845 §5.1, Vorbis I §4.2.2, RFC 9639 §10.1. */
function identification(head, body) {
    const view = viewOf(head);
    if (hasText(head, body, 'OpusHead')) {
        const skippedSamples = view.getUint16(body + 10, true);
        return { codec: 'opus', sampleRate: 48_000, channels: view.getUint8(body + 9), skippedSamples };
    }
    if (hasText(head, body, '\u0001vorbis')) {
        const sampleRate = view.getUint32(body + 12, true);
        return { codec: 'vorbis', sampleRate, channels: view.getUint8(body + 11), skippedSamples: 0 };
    }
    if (!hasText(head, body, '\u007fFLAC'))
        return undefined;
    return {
        ...streamInfoFacts(head.subarray(body + 17, body + 51)),
        isDurationCounted: false,
        skippedSamples: 0,
    };
}
function pageAt(bytes, offset) {
    if (!hasText(bytes, offset, 'OggS') || offset + 27 > bytes.length)
        return undefined;
    const view = viewOf(bytes);
    const segments = view.getUint8(offset + 26);
    const body = offset + 27 + segments;
    const granule = view.getBigInt64(offset + 6, true);
    return {
        serial: view.getUint32(offset + 14, true),
        samples: granule >= 0n ? Number(granule) : undefined,
        body,
        end: bytes.subarray(offset + 27, body).reduce((sum, size) => sum + size, body),
    };
}
function lastPage(tail, serial) {
    for (let offset = tail.length - 27; offset >= 0; offset--) {
        if (tail[offset] !== 0x4f)
            continue;
        const page = pageAt(tail, offset);
        if (page?.serial === serial && page.samples !== undefined)
            return page;
    }
    return undefined;
}

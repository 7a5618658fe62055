import { viewOf } from '../bytes.js';
import { damagedIndex, findBox, tableOf } from './mp4-boxes.js';
/** More samples than any codec makes of a recording of days. */
const MOST_SAMPLES = 2 ** 24;
/** Reads `stco` or `co64`, `stsc` and `stsz`, ISO/IEC 14496-12 §8.7, from the bytes of a `moov` box. */
export function readChunks(bytes, { sampleTable, pcmFrameBytes }) {
    const offsets = readOffsets(bytes, sampleTable);
    const sizeOf = sampleSizes(bytes, sampleTable, offsets.length > 0 ? pcmFrameBytes : undefined);
    const sizes = new Float64Array(offsets.length);
    let sample = 0;
    forEachChunk(bytes, sampleTable, offsets.length, (chunk, samples) => {
        sizes[chunk] = sizeOf(sample, samples);
        sample += samples;
    });
    return { offsets, sizes };
}
/**
 * How many of the track's bytes lie before `fileBytes`.
 *
 * @throws MediaError when the chunks lie over one another: they would decode to far more than the file holds.
 */
export function bytesWithin({ offsets, sizes }, fileBytes = Number.POSITIVE_INFINITY) {
    let sum = 0;
    for (const [chunk, offset] of offsets.entries())
        sum += Math.max(Math.min(offset + (sizes[chunk] ?? 0), fileBytes) - offset, 0);
    if (sum > fileBytes)
        throw damagedIndex();
    return sum;
}
function readOffsets(bytes, sampleTable) {
    const short = findBox(bytes, sampleTable, 'stco');
    if (short) {
        const rows = tableOf(bytes, short, 4, 4);
        return Float64Array.from({ length: rows.byteLength / 4 }, (_, row) => rows.getUint32(row * 4));
    }
    const rows = tableOf(bytes, required(bytes, sampleTable, 'co64'), 4, 8);
    return Float64Array.from({ length: rows.byteLength / 8 }, (_, row) => Number(rows.getBigUint64(row * 8)));
}
/** Gives the bytes that a run of samples takes: those left, when it asks for more than there are. */
function sampleSizes(bytes, sampleTable, pcmFrameBytes) {
    const box = required(bytes, sampleTable, 'stsz');
    const fixed = viewOf(bytes).getUint32(box.body + 4);
    if (fixed > 0) {
        const count = viewOf(bytes).getUint32(box.body + 8);
        // Old QuickTime files count bytes of one channel here.
        const size = Math.max(fixed, pcmFrameBytes ?? 0);
        if (pcmFrameBytes === undefined && count > MOST_SAMPLES)
            throw damagedIndex();
        return (from, samples) => Math.max(Math.min(samples, count - from), 0) * size;
    }
    const rows = tableOf(bytes, box, 8, 4);
    return (from, samples) => {
        let sum = 0;
        const to = Math.min(from + samples, rows.byteLength / 4);
        for (let sample = from; sample < to; sample++)
            sum += rows.getUint32(sample * 4);
        return sum;
    };
}
function forEachChunk(bytes, sampleTable, chunks, visit) {
    const runs = tableOf(bytes, required(bytes, sampleTable, 'stsc'), 4, 12);
    const runCount = runs.byteLength / 12;
    let run = 0;
    for (let chunk = 0; chunk < chunks; chunk++) {
        while (run + 1 < runCount && runs.getUint32((run + 1) * 12) <= chunk + 1)
            run++;
        visit(chunk, runCount > 0 ? runs.getUint32(run * 12 + 4) : 1);
    }
}
function required(bytes, within, type) {
    const box = findBox(bytes, within, type);
    if (box)
        return box;
    throw damagedIndex();
}

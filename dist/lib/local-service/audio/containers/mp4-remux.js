import { concatBytes, viewOf } from '../bytes.js';
import { gathered } from '../media-file.js';
import { boxesIn, makeBox } from './mp4-boxes.js';
const WINDOW_BYTES = 64 * 1024;
/** A whole file made of the audio track of another: `bytes` are those of its `moov` box. */
export async function* audioOnly(file, bytes, moov, track, chunks) {
    const fileType = makeBox('ftyp', new TextEncoder().encode('isom'), new Uint8Array(4));
    // The size of the index does not depend on the offsets in it.
    const indexBytes = index(bytes, moov, track, chunks, 0).length;
    const dataStart = fileType.length + indexBytes + 8;
    const dataHeader = makeBox('mdat');
    viewOf(dataHeader).setUint32(0, 0);
    yield concatBytes([fileType, index(bytes, moov, track, chunks, dataStart), dataHeader]);
    yield* gathered(chunkBytes(file, chunks), WINDOW_BYTES);
}
/** The movie's index with one track, whose chunks follow each other from `dataStart` on. */
function index(bytes, moov, { trak, pcmFrameBytes }, { sizes }, dataStart) {
    const offsets = table('co64', [], longOffsets(sizes, dataStart), 2);
    const replaced = new Map([
        ['stco', offsets],
        ['co64', offsets],
    ]);
    // One entry for each sample of a long recording would be gigabytes: a chunk of PCM can be one.
    if (pcmFrameBytes !== undefined) {
        replaced.set('stsz', table('stsz', [0], sizes));
        replaced.set('stsc', table('stsc', [], [1, 1, 1], 3));
    }
    const kept = boxesIn(bytes, moov.body, moov.end).filter((box) => box.type !== 'trak' || box.start === trak.start);
    return makeBox('moov', ...kept.map((box) => rebuilt(bytes, box, replaced)));
}
function longOffsets(sizes, dataStart) {
    const halves = new Float64Array(sizes.length * 2);
    let offset = dataStart;
    for (const [chunk, size] of sizes.entries()) {
        halves[chunk * 2] = Math.floor(offset / 2 ** 32);
        halves[chunk * 2 + 1] = offset % 2 ** 32;
        offset += size;
    }
    return halves;
}
const CONTAINERS = new Set(['trak', 'mdia', 'minf', 'stbl']);
/** The box as it is, but for the boxes inside that are replaced. */
function rebuilt(bytes, box, replaced) {
    const replacement = replaced.get(box.type);
    if (replacement)
        return replacement;
    if (!CONTAINERS.has(box.type))
        return bytes.subarray(box.start, box.end);
    const children = boxesIn(bytes, box.body, box.end);
    return makeBox(box.type, ...children.map((child) => rebuilt(bytes, child, replaced)));
}
/** A full box: version and flags 0, `head`, the number of rows, the rows. */
function table(type, head, cells, cellsPerRow = 1) {
    const view = new DataView(new ArrayBuffer(4 * (2 + head.length + cells.length)));
    const values = [0, ...head, cells.length / cellsPerRow, ...Array.from(cells)];
    for (const [position, value] of values.entries())
        view.setUint32(position * 4, value);
    return makeBox(type, new Uint8Array(view.buffer));
}
/** The chunks one after another, read through a window since most are small and near each other. */
async function* chunkBytes(file, { offsets, sizes }) {
    let window = { start: 0, bytes: new Uint8Array(0) };
    for (const [chunk, offset] of offsets.entries()) {
        const end = Math.min(offset + (sizes[chunk] ?? 0), file.size);
        for (let position = offset; position < end;) {
            const within = position - window.start;
            if (within < 0 || within >= window.bytes.length)
                window = { start: position, bytes: await file.read(position, WINDOW_BYTES) };
            const from = position - window.start;
            const part = window.bytes.subarray(from, from + end - position);
            if (part.length === 0)
                return;
            position += part.length;
            yield part;
        }
    }
}

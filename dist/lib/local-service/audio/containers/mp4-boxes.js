import { concatBytes, textAt, viewOf } from '../bytes.js';
import { MediaError } from '../media-error.js';
/** More than two days of fragments of a second have. */
const MOST_BOXES = 500_000;
/** The boxes in `bytes`, up to the first that is not whole. */
export function boxesIn(bytes, start = 0, end = bytes.length) {
    const boxes = [];
    for (let position = start; position + 8 <= end;) {
        const box = boxAt(bytes.subarray(position, position + 16), position, end);
        if (!box || box.end > end)
            break;
        boxes.push(box);
        position = box.end;
    }
    return boxes;
}
/** The first box of the last type, reached through boxes of the types before it. */
export function findBox(bytes, within, ...path) {
    let box = within;
    for (const type of path)
        box = box && boxesIn(bytes, box.body, box.end).find((child) => child.type === type);
    return box;
}
/** A file's top-level boxes from `start` on. The last may end beyond the file. */
export async function* fileBoxes(file, start = 0) {
    for (let position = start, count = 0; position + 8 <= file.size && count < MOST_BOXES; count++) {
        const box = boxAt(await file.read(position, 16), position, file.size);
        if (!box)
            return;
        yield box;
        position = box.end;
    }
}
function boxAt(header, start, limit) {
    const view = viewOf(header);
    const size = view.getUint32(0);
    const type = textAt(header, 4, 4);
    if (size === 0)
        return { type, start, body: start + 8, end: limit };
    if (size !== 1)
        return size < 8 ? undefined : { type, start, body: start + 8, end: start + size };
    const longSize = header.length < 16 ? 0 : Number(view.getBigUint64(8));
    return longSize < 16 ? undefined : { type, start, body: start + 16, end: start + longSize };
}
/** A box made of parts. */
export function makeBox(type, ...parts) {
    const header = new Uint8Array(8);
    const bytes = concatBytes([header, ...parts]);
    viewOf(bytes).setUint32(0, bytes.length);
    bytes.set(new TextEncoder().encode(type), 4);
    return bytes;
}
/** A table's rows: a count at `countAt`, then rows of equal size. */
export function tableOf(bytes, box, countAt, rowBytes) {
    const count = viewOf(bytes).getUint32(box.body + countAt);
    const start = box.body + countAt + 4;
    if (start + count * rowBytes > box.end)
        throw damagedIndex();
    return viewOf(bytes.subarray(start, start + count * rowBytes));
}
export function damagedIndex() {
    return new MediaError('InvalidFile.DecodeFailed', 'The MP4 file has a damaged index.');
}

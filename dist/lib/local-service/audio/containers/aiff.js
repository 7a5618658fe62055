import { hasText, viewOf } from '../bytes.js';
import { blocksOf } from '../media-file.js';
/** AIFF and AIFF-C, whose common chunk comes first in all but odd files. */
export async function openAiff(file) {
    const head = await file.read(0, 42);
    const view = viewOf(head);
    const facts = { isTruncated: 8 + view.getUint32(4) > file.size };
    // A compressed file counts packets there.
    if (hasText(head, 8, 'AIFFCOMM')) {
        const samples = view.getUint32(22);
        facts.codec = `pcm_s${view.getUint16(26)}be`;
        facts.channels = view.getUint16(20);
        facts.sampleRate = extendedAt(view, 28);
        facts.durationMs = (samples / facts.sampleRate) * 1000;
    }
    return { facts, bytes: () => blocksOf(file) };
}
/** A positive IEEE 754 extended number of 80 bits. */
function extendedAt(view, offset) {
    return Number(view.getBigUint64(offset + 2)) * 2 ** ((view.getUint16(offset) & 0x7fff) - 16_383 - 63);
}

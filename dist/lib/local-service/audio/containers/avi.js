import { hasText, viewOf } from '../bytes.js';
import { blocksOf } from '../media-file.js';
/** AVI: a RIFF file whose first list starts with the main header. Chunks can be whole pictures, hence the large blocks. */
export async function openAvi(file) {
    const head = await file.read(0, 52);
    const view = viewOf(head);
    const frameMs = hasText(head, 24, 'avih') ? view.getUint32(32, true) / 1000 : 0;
    const durationMs = frameMs * (frameMs > 0 ? view.getUint32(48, true) : 0);
    return {
        facts: {
            ...(durationMs > 0 ? { durationMs } : {}),
            isTruncated: head.length >= 8 && 8 + view.getUint32(4, true) > file.size,
        },
        bytes: () => blocksOf(file, { blockBytes: 256 * 1024 }),
    };
}

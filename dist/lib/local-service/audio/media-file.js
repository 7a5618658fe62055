import { open } from 'node:fs/promises';
import { TranscribeError } from '../../errors.js';
import { concatBytes } from './bytes.js';
/** @throws TranscribeError (`file`) when there is no such regular file, or it may not be read. */
export async function openMediaFile(path) {
    const handle = await open(path, 'r').catch((cause) => {
        throw new TranscribeError('file', 'The media file cannot be opened.', { cause });
    });
    const { size } = await regularFile(handle);
    return {
        path,
        size,
        read: (position, length) => readFully(handle, position, Math.min(length, Math.max(size - position, 0))),
        close: () => handle.close(),
    };
}
async function regularFile(handle) {
    const stats = await handle.stat();
    if (stats.isFile())
        return stats;
    await handle.close();
    throw new TranscribeError('file', 'The media file is not a regular file.');
}
async function readFully(handle, position, length) {
    const bytes = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
        const { bytesRead } = await handle.read(bytes, filled, length - filled, position + filled);
        if (bytesRead === 0)
            break;
        filled += bytesRead;
    }
    return filled === length ? bytes : bytes.subarray(0, filled);
}
/** The bytes from `start` up to `end`, in blocks. */
export async function* blocksOf(file, { start = 0, end = file.size, blockBytes = 64 * 1024 } = {}) {
    for (let position = start; position < end;) {
        const block = await file.read(position, Math.min(blockBytes, end - position));
        if (block.length === 0)
            return;
        position += block.length;
        yield block;
    }
}
/** The same bytes in blocks of at least `blockBytes`, but for the last. */
export async function* gathered(parts, blockBytes) {
    let waiting = [];
    let bytes = 0;
    for await (const part of parts) {
        waiting.push(part);
        bytes += part.length;
        if (bytes < blockBytes)
            continue;
        yield concatBytes(waiting);
        waiting = [];
        bytes = 0;
    }
    if (bytes > 0)
        yield concatBytes(waiting);
}

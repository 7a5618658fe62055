import { readFile } from 'node:fs/promises';
/** No pointer is longer, by Git LFS's own specification. */
const MAX_POINTER_BYTES = 1024;
/** Whether a file is what Git LFS leaves in place of one that was not fetched: a few lines of text that name its hash. */
export async function isLfsPointer(path, sizeBytes) {
    if (sizeBytes >= MAX_POINTER_BYTES)
        return false;
    const content = await readFile(path, 'latin1');
    return content.startsWith('version https://git-lfs.github.com/spec/');
}

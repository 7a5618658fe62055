import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { NOTICE_FILE, remoteFilesOf } from './component.js';
// What is kept from run to run may have been changed by whoever can write there, its own list of files included: only the
// hashes in this program tell.
/** Large pieces: models are tens of megabytes. */
const READ_BYTES = 1024 * 1024;
/**
 * Reads all of a component and compares it with what this program knows of it.
 *
 * @param marker the one file that no hash is known of.
 * @returns what is absent, changed or not a part of it, as paths in the folder; a package counts as one.
 */
export async function damagedParts(component, folder, marker) {
    const { files: paths, others } = await filesIn(folder).catch(() => ({ files: [], others: [] }));
    const left = new Set(paths);
    const damaged = [];
    for (const { name, sha256 } of [...component.files, ...remoteFilesOf(component), ...noticeOf(component)]) {
        left.delete(name);
        if ((await hashFile(join(folder, name)).catch(() => undefined)) !== sha256)
            damaged.push(name);
    }
    for (const { name, content } of component.modules) {
        const place = `node_modules/${name}/`;
        const inside = paths.filter((path) => path.startsWith(place));
        for (const path of inside)
            left.delete(path);
        if ((await contentHash(folder, place, inside)) !== content)
            damaged.push(place.slice(0, -1));
    }
    left.delete(marker);
    return [...damaged, ...left, ...others];
}
/** The terms are written out of this program, so their hash is known too. */
function noticeOf({ notice }) {
    if (!notice)
        return [];
    return [{ name: NOTICE_FILE, sha256: createHash('sha256').update(notice.text).digest('hex') }];
}
/** Hash of everything in a folder: of a line for each file, its path and its own hash, in order. */
async function contentHash(folder, place, paths) {
    const lines = paths.map(async (path) => `${path.slice(place.length)} ${await hashFile(join(folder, path)).catch(() => '')}`);
    return createHash('sha256')
        .update((await Promise.all(lines)).sort().join('\n'))
        .digest('hex');
}
/** Paths with `/`, of plain files, and of what is neither file nor folder: a link can be turned elsewhere later. */
async function filesIn(folder) {
    const entries = (await readdir(folder, { recursive: true, withFileTypes: true }))
        .filter((entry) => !entry.isDirectory())
        .map((entry) => ({
        isFile: entry.isFile(),
        path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
    }));
    const pathsWhere = (isFile) => entries.filter((entry) => entry.isFile === isFile).map(({ path }) => path);
    return { files: pathsWhere(true), others: pathsWhere(false) };
}
/** Hexadecimal sha256 of a file's content. */
export async function hashFile(path) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(path, { highWaterMark: READ_BYTES }), hash);
    return hash.digest('hex');
}

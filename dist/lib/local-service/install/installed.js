import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isTrusted } from './cache-folder.js';
import { componentId, remoteFilesOf } from './component.js';
/** Written last into a component's folder: what is in it. */
const MARKER = 'installed.json';
/** Where a component belongs, below a cache folder. The name changes with the content. */
export function componentFolder(cacheFolder, component) {
    return join(cacheFolder, componentId(component));
}
/** The folder that holds the whole component, in the first cache folder that has it; undefined when none has. */
export function findInstalled(component, folders) {
    return folders
        .filter((folder) => isTrusted(folder))
        .map(({ path }) => componentFolder(path, component))
        .find(isComplete);
}
/** Whether every file is there with its size. Takes milliseconds: contents are not read. */
export function isComplete(folder) {
    try {
        const files = readMarker(folder) ?? [];
        return files.length > 0 && files.every(({ path, bytes }) => statSync(join(folder, path)).size === bytes);
    }
    catch {
        return false;
    }
}
export function writeMarker(folder, files) {
    writeFileSync(join(folder, MARKER), `${JSON.stringify({ files })}\n`);
}
/** Undefined when the folder is absent or was not finished. */
export function readMarker(folder) {
    try {
        const { files } = JSON.parse(readFileSync(join(folder, MARKER), 'utf8'));
        return files;
    }
    catch {
        return undefined;
    }
}
/** The files whose content is fixed in this program, whatever a marker says. */
export function pinnedFiles(component) {
    return [...component.files, ...remoteFilesOf(component)].map(({ name, bytes, sha256 }) => ({
        path: name,
        bytes,
        sha256,
    }));
}
/** Paths of files that are absent or do not hold what they should. Reads everything. */
export async function damagedFiles(component, folder) {
    const pinned = pinnedFiles(component);
    const pinnedPaths = new Set(pinned.map(({ path }) => path));
    const recorded = (readMarker(folder) ?? []).filter(({ path }) => !pinnedPaths.has(path));
    const damaged = [];
    for (const { path, sha256 } of [...pinned, ...recorded])
        if ((await hashFile(join(folder, path)).catch(() => undefined)) !== sha256)
            damaged.push(path);
    return damaged;
}
/** Hexadecimal sha256 of a file's content. */
export async function hashFile(path) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(path), hash);
    return hash.digest('hex');
}

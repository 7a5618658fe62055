import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isTrusted } from './cache-folder.js';
import { fingerprint } from './components.js';
/** Written last into a component's folder: what is in it. */
const MARKER = 'installed.json';
/** Where a component belongs, below a cache folder. The name changes with the content. */
export function componentFolder(cacheFolder, component) {
    return join(cacheFolder, `${component.name}-${fingerprint(component)}`);
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
    const files = readMarker(folder);
    return files?.every(({ path, bytes }) => sizeOf(join(folder, path)) === bytes) ?? false;
}
function sizeOf(path) {
    return statSync(path, { throwIfNoEntry: false })?.size;
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
/** Paths of files that are absent or have another content than when they were installed. Reads everything. */
export async function damagedFiles(folder) {
    const files = readMarker(folder) ?? [];
    const sound = await Promise.all(files.map((file) => isSound(folder, file)));
    return files.filter((_, index) => !sound[index]).map(({ path }) => path);
}
async function isSound(folder, { path, sha256 }) {
    return (await hashFile(join(folder, path)).catch(() => '')) === sha256;
}
/** Hexadecimal sha256 of a file's content. */
export async function hashFile(path) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(path), hash);
    return hash.digest('hex');
}

import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTrusted } from './cache-folder.js';
import { componentId, remoteFilesOf } from './component.js';
import { damagedParts } from './content.js';
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
/** Whether every file is there with its size. Takes milliseconds: contents are not read, and the list itself is believed. */
export function isComplete(folder) {
    try {
        const files = readMarker(folder) ?? [];
        return files.length > 0 && files.every(({ path, bytes }) => statSync(join(folder, path)).size === bytes);
    }
    catch {
        return false;
    }
}
/** Whether a folder holds the component and nothing else, whatever it says itself. Reads everything: 67 MB in a tenth of a second. */
export async function isGenuine(component, folder) {
    return isComplete(folder) && (await damagedFiles(component, folder)).length === 0;
}
/** What in a component's folder is absent, changed, or none of it. Reads everything. */
export function damagedFiles(component, folder) {
    return damagedParts(component, folder, MARKER);
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

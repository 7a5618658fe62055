import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isTrusted } from './cache-folder.js';
import { errorCode, fileFailure, unwritable } from './failures.js';
import { isComplete } from './installed.js';
const PREFIX = '.stage-';
/** Longer than any installation takes; what is older was left by a process that was killed. */
const ABANDONED_AFTER_MS = 24 * 60 * 60 * 1000;
/**
 * Makes a staging folder in the first cache folder that can be written.
 *
 * @throws TranscribeError (`install`) when none can; it says why the first one could not.
 */
export function openStaging(cacheFolders) {
    const failures = [];
    for (const cacheFolder of cacheFolders) {
        try {
            mkdirSync(cacheFolder.path, { recursive: true, mode: 0o700 });
            if (!isTrusted(cacheFolder))
                throw unwritable(cacheFolder.path);
            sweepAbandoned(cacheFolder.path);
            return { cacheFolder: cacheFolder.path, folder: mkdtempSync(join(cacheFolder.path, PREFIX)) };
        }
        catch (error) {
            failures.push(fileFailure(error, cacheFolder.path));
        }
    }
    throw failures[0];
}
/** Removes a staging folder. What cannot be removed now is swept later. */
export function closeStaging({ folder }) {
    removeQuietly(folder);
}
function sweepAbandoned(cacheFolder) {
    const oldest = Date.now() - ABANDONED_AFTER_MS;
    for (const name of readdirSync(cacheFolder).filter((entry) => entry.startsWith(PREFIX))) {
        const folder = join(cacheFolder, name);
        const stats = statSync(folder, { throwIfNoEntry: false });
        if (stats !== undefined && stats.mtimeMs < oldest)
            removeQuietly(folder);
    }
}
function removeQuietly(folder) {
    try {
        rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
    catch {
        // Somebody still holds a file in it, which must not hide why the installation ended.
    }
}
/** What a rename onto an existing folder fails with: POSIX, then Windows. */
const OCCUPIED = new Set(['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES']);
/**
 * Moves a finished component into place. When another process was faster, its folder is kept; a damaged one is replaced.
 *
 * @throws whatever the file system throws when the place stays occupied by something damaged.
 */
export function moveIntoPlace(finished, place, staging) {
    try {
        renameSync(finished, place);
        return;
    }
    catch (error) {
        if (!OCCUPIED.has(errorCode(error) ?? ''))
            throw error;
        if (isComplete(place))
            return;
    }
    renameSync(place, mkdtempSync(join(staging.folder, 'damaged-')));
    renameSync(finished, place);
}

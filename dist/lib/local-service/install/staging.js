import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { isTrusted } from './cache-folder.js';
import { untrusted, unusable } from './failures.js';
const PREFIX = '.stage-';
/** A staging folder that nobody has kept for so long was left by a process that was killed. */
const ABANDONED_AFTER_MS = 15 * 60 * 1000;
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
                throw untrusted(cacheFolder.path);
            sweepAbandoned(cacheFolder.path);
            return { cacheFolder: cacheFolder.path, folder: mkdtempSync(join(cacheFolder.path, PREFIX)) };
        }
        catch (error) {
            failures.push(unusable(error, cacheFolder.path));
        }
    }
    throw failures[0];
}
/** Tells other processes that the staging folder is still in use: to be called every few minutes at least. */
export function keepStaging({ folder }) {
    const now = new Date();
    try {
        utimesSync(folder, now, now);
    }
    catch {
        // Gone: whatever uses the folder next says so.
    }
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

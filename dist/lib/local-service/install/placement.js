import { existsSync, mkdtempSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from './failures.js';
/** What a rename onto something that exists fails with: POSIX, then Windows. */
const OCCUPIED = new Set(['ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'EPERM', 'EACCES', 'EBUSY']);
const MOVE_ATTEMPTS = 8;
const MOVE_PAUSE_MS = 125;
const realTools = { rename: renameSync, sleep };
/**
 * Moves a finished component into place. When another process was faster, its folder is kept; a damaged one is replaced.
 *
 * @throws whatever the file system throws when the place cannot be taken within a second.
 */
export async function moveIntoPlace(finished, place, staging, tools) {
    const { isGood, rename, sleep } = { ...realTools, ...tools };
    for (let attempt = 1;; attempt += 1) {
        const refusal = refusedRename(finished, place, rename);
        if (refusal === undefined || (await isGood(place)))
            return;
        if (attempt === MOVE_ATTEMPTS)
            throw refusal;
        if (existsSync(place))
            setAside(place, staging, rename);
        // Windows refuses to rename a folder while a virus scanner reads the files just written into it.
        else
            await sleep(MOVE_PAUSE_MS);
    }
}
/** Why the rename was refused, when the place may be taken; undefined when it was done. */
function refusedRename(from, to, rename) {
    try {
        rename(from, to);
        return undefined;
    }
    catch (error) {
        if (OCCUPIED.has(errorCode(error) ?? ''))
            return error;
        throw error;
    }
}
/** Another process may be doing the same: then there is nothing left to move. */
function setAside(place, staging, rename) {
    try {
        rename(place, join(mkdtempSync(join(staging.folder, 'damaged-')), 'folder'));
    }
    catch (error) {
        if (errorCode(error) !== 'ENOENT')
            throw error;
    }
}

import { type CacheFolder } from './cache-folder.ts';
export interface Staging {
    cacheFolder: string;
    /** Private, and on the same file system as the cache folder, so that its content can be renamed into place. */
    folder: string;
}
/**
 * Makes a staging folder in the first cache folder that can be written.
 *
 * @throws TranscribeError (`install`) when none can; it says why the first one could not.
 */
export declare function openStaging(cacheFolders: readonly CacheFolder[]): Staging;
/** Removes a staging folder. What cannot be removed now is swept later. */
export declare function closeStaging({ folder }: Staging): void;
/**
 * Moves a finished component into place. When another process was faster, its folder is kept; a damaged one is replaced.
 *
 * @throws whatever the file system throws when the place stays occupied by something damaged.
 */
export declare function moveIntoPlace(finished: string, place: string, staging: Staging): void;

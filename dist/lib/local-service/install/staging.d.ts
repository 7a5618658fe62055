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
/** Tells other processes that the staging folder is still in use: to be called every few minutes at least. */
export declare function keepStaging({ folder }: Staging): void;
/** Removes a staging folder. What cannot be removed now is swept later. */
export declare function closeStaging({ folder }: Staging): void;

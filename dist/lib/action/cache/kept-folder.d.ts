export interface RestoreRequest {
    /** Absolute, and the same as when it was saved: its path is part of what an entry is found by. */
    folder: string;
    /** At most 512 characters, without commas. */
    key: string;
    /** Beginnings of keys that will do as well, the best first; the newest entry of the first that fits is taken. At most 9. */
    prefixes?: readonly string[];
}
export interface RestoreResult {
    /** The key of the entry that is in the folder now; undefined when there was none, or it could not be fetched. */
    hit: string | undefined;
    notes: string[];
}
export interface SaveResult {
    /** Whether a new entry was made. */
    saved: boolean;
    notes: string[];
}
/**
 * Fills a folder from the cache of the repository. Never throws: a failure is the same as nothing found, and the toolkit
 * prints it as a warning.
 */
export declare function restoreFolder({ folder, key, prefixes }: RestoreRequest): Promise<RestoreResult>;
/** Keeps a folder under a key, unless the key is there already or the folder is not. Never throws. */
export declare function saveFolder({ folder, key }: {
    folder: string;
    key: string;
}): Promise<SaveResult>;

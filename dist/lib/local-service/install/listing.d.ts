import { type InstalledFile } from './installed.ts';
import { type Machine } from './platform.ts';
/** One component of the local engine, as a person may want to see it. */
export interface ComponentListing {
    /** `runtime`, `vad`, or a model's name. */
    name: string;
    /** Changes with the content: the name of its folder, fit for cache keys. */
    id: string;
    /** Absolute path; absent while it is not installed. */
    folder?: string;
    /** What a download takes. */
    downloadBytes: number;
    packages: ReadonlyArray<{
        name: string;
        version: string;
        licence: string;
    }>;
    /** With sha256; those of the runtime are known only once it is installed. */
    files: readonly InstalledFile[];
    /** What a person should know before passing the files on. */
    licence: string;
}
export interface ListingOptions {
    cacheFolder?: string | undefined;
    machine?: Machine | undefined;
}
/** Everything the local engine can consist of: the runtime, voice activity detection, then the models. Reads no contents. */
export declare function installedComponents(options?: ListingOptions): ComponentListing[];
/**
 * Reads every file of the installed components and compares it with its hash.
 *
 * @returns the paths of damaged files by component name; components that are not installed are absent.
 */
export declare function verifyInstalled(options?: ListingOptions): Promise<Map<string, string[]>>;
/**
 * Reads every file of a model, and of what it needs, and compares it with its hash.
 *
 * @param isElsewhere whether the model's own files lie in a folder of the user's, where nothing is expected of them.
 * @returns the paths of the folders and files that are damaged.
 */
export declare function verifyModel(model: string, isElsewhere: boolean, options?: ListingOptions): Promise<string[]>;

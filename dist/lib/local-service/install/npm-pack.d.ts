import type { NpmCommand } from './npm.ts';
export interface PackRequest {
    /** Each as `name@version`. */
    specs: readonly string[];
    /** Receives one tarball per package. */
    folder: string;
    /** npm's own cache, private to this call: nothing depends on the state of the user's. */
    npmCacheFolder: string;
    signal?: AbortSignal | undefined;
}
/**
 * Runs one `npm pack` for all packages, with the user's own registry, proxy and credentials.
 *
 * @throws TranscribeError `install` when there is no npm or it fails, `aborted` when the signal stopped it; an error with the
 * system's code when the disk is full.
 */
export declare function npmPack(npm: NpmCommand | undefined, request: PackRequest): Promise<void>;

/** How npm is started, without a shell. */
export interface NpmCommand {
    command: string;
    /** What comes before npm's own arguments. */
    args: readonly string[];
}
/** Where npm is looked for. */
export interface NpmHost {
    platform: string;
    /** Absolute path of the running Node. */
    execPath: string;
    env: Readonly<Record<string, string | undefined>>;
    isFile: (path: string) => boolean;
}
export declare const thisHost: NpmHost;
/** Finds the npm of the running Node, else the one that started this process, else the one in PATH. */
export declare function findNpm(host?: NpmHost): NpmCommand | undefined;
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
 * @throws TranscribeError `install` when there is no npm or it fails, `aborted` when the signal stopped it.
 */
export declare function npmPack(npm: NpmCommand | undefined, request: PackRequest): Promise<void>;

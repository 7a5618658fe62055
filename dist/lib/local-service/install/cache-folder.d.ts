/** The environment variable that names the cache folder. */
export declare const CACHE_VARIABLE = "SENSEVOICE_TRANSCRIBE_CACHE";
/** Where cache folders are looked for. */
export interface CacheHost {
    platform: string;
    env: Readonly<Record<string, string | undefined>>;
    /** May be empty, relative or throw, as `os.homedir` does with an odd HOME. */
    homeFolder: () => string;
    temporaryFolder: string;
    /** Undefined on Windows. */
    userId: number | undefined;
}
export declare const thisHost: CacheHost;
/** A folder that may hold the local engine; it need not exist. */
export interface CacheFolder {
    /** Absolute. */
    path: string;
    /** Whether it lies where every user of the machine can put things, so that it must be proven ours before it is used. */
    exposed: boolean;
}
/**
 * The folders that may hold the local engine, the best one first. A folder named by the caller or by
 * `SENSEVOICE_TRANSCRIBE_CACHE` is the only one; else the platform's cache folder, then a temporary one.
 */
export declare function cacheFolders(named?: string, host?: CacheHost): CacheFolder[];
/**
 * Whether code may be loaded from the folder: nobody else can have put something into it. An exposed one must exist, belong
 * to this user, and be closed to others.
 */
export declare function isTrusted({ path, exposed }: CacheFolder, userId?: number | undefined): boolean;

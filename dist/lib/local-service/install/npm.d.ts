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

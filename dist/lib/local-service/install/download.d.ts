import type { NpmCommand } from './npm.ts';
import type { PackagePin } from './pins.ts';
export interface DownloadRequest {
    packages: readonly PackagePin[];
    /** A private folder; `packages` and `npm-cache` are made in it. */
    stagingFolder: string;
    npm: NpmCommand | undefined;
    signal?: AbortSignal | undefined;
    /** Called about five times a second with the bytes that have arrived, of `packedBytes(packages)`. */
    onReceived: (bytes: number) => void;
}
/**
 * Downloads all packages by one npm process.
 *
 * @returns the folder of tarballs, named as `tarballName` says, none of them verified yet.
 * @throws TranscribeError `install` or `aborted`.
 */
export declare function downloadPackages(request: DownloadRequest): Promise<string>;
/** The name that `npm pack` gives a tarball: the scope's `@` is dropped, its `/` becomes `-`. The same in npm 9 to 12. */
export declare function tarballName({ name, version }: PackagePin): string;
export declare function packedBytes(packages: readonly PackagePin[]): number;
/**
 * Checks one tarball against its pin.
 *
 * @throws TranscribeError (`install`) naming the package when it is absent or has another content.
 */
export declare function verifyPackage(folder: string, pin: PackagePin): Promise<void>;

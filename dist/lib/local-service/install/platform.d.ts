import { type PackagePin } from './pins.ts';
/** What the choice of native packages depends on, named as Node names it. */
export interface Machine {
    platform: string;
    arch: string;
    /** Version of glibc, such as `2.36`; undefined where the C library is another one. Takes some milliseconds. */
    glibcVersion: () => string | undefined;
}
export declare const thisMachine: Machine;
/**
 * The native half of the runtime for this machine.
 *
 * @throws TranscribeError (`install`) where no build exists.
 */
export declare function platformPackage({ platform, arch }: Machine): PackagePin;
/**
 * Checks that the native package can be loaded by this machine's C library.
 *
 * @throws TranscribeError (`install`) on Linux without glibc (Alpine and others with musl), or with one too old.
 */
export declare function requireLoadable(machine: Machine): void;

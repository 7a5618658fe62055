import { type ModulePin } from './pins.ts';
/** What the choice of native packages depends on, named as Node names it. */
export interface Machine {
    platform: string;
    arch: string;
    /** Version of glibc, such as `2.36`; undefined where the C library is another one. Takes some milliseconds. */
    glibcVersion: () => string | undefined;
}
export declare const thisMachine: Machine;
/** The native half of the runtime for this machine; undefined where no build exists. */
export declare function platformPackage({ platform, arch }: Machine): ModulePin | undefined;
/**
 * Checks that a native package exists for the machine and can be loaded by its C library.
 *
 * @throws TranscribeError (`install`) elsewhere: also on Linux without glibc (Alpine and others with musl).
 */
export declare function requireLoadable(machine: Machine): void;

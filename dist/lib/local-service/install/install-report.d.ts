import { type Component } from './component.ts';
import type { PackagePin } from './pins.ts';
import type { OnInstallProgress } from './progress.ts';
import type { RemoteFile } from './remote-files.ts';
type Part = PackagePin | RemoteFile;
export interface InstallReportOptions {
    missing: readonly Component[];
    /** Those of them that were kept from an earlier run, and are not what they should be. */
    replaced: readonly Component[];
    /** What the missing ones are made from. */
    packages: readonly PackagePin[];
    onProgress: OnInstallProgress | undefined;
}
/** Tells how far an installation is. */
export declare class InstallReport {
    private readonly onProgress;
    private readonly shared;
    private readonly parts;
    constructor({ missing, replaced, packages, onProgress }: InstallReportOptions);
    received(receivedBytes: number): void;
    /** A package may be a part of several components. */
    passed(phase: 'verify' | 'unpack', part: Part): void;
}
export {};

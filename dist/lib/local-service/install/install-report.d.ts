import { type Component } from './component.ts';
import type { PackagePin } from './pins.ts';
import type { OnInstallProgress } from './progress.ts';
import type { RemoteFile } from './remote-files.ts';
type Part = PackagePin | RemoteFile;
/** Tells how far an installation is. */
export declare class InstallReport {
    private readonly onProgress;
    private readonly shared;
    private readonly parts;
    constructor(components: readonly Component[], packages: readonly PackagePin[], onProgress: OnInstallProgress | undefined);
    received(receivedBytes: number): void;
    /** A package may be a part of several components. */
    passed(phase: 'verify' | 'unpack', part: Part): void;
}
export {};

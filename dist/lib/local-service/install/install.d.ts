import { type Component } from './components.ts';
import { type NpmCommand } from './npm.ts';
import { type Machine } from './platform.ts';
import type { OnInstallProgress } from './progress.ts';
export interface InstallOptions {
    /** Overrides `SENSEVOICE_TRANSCRIBE_CACHE` and the platform's place. */
    cacheFolder?: string | undefined;
    onProgress?: OnInstallProgress | undefined;
    signal?: AbortSignal | undefined;
    /** How to start npm; found when absent. */
    npm?: NpmCommand | undefined;
}
export interface InstallEngineOptions extends InstallOptions {
    /** A local model, such as `moonshine-tiny`. */
    model: string;
    machine?: Machine | undefined;
}
/** Absolute paths of everything that the local engine loads. */
export interface InstalledEngine {
    /** Holds `node_modules`: `createRequire(join(modulesFolder, 'node_modules', '_.js'))` resolves its packages. */
    modulesFolder: string;
    vadModel: string;
    model: InstalledModel;
}
/** A model's files, by the family that says how they are loaded. */
export interface InstalledModel {
    family: 'moonshine';
    name: string;
    encoder: string;
    decoder: string;
    tokens: string;
}
/**
 * Makes the local engine ready with one model: what is missing is downloaded by one npm process; what is there is recognised
 * in milliseconds, without npm and without network.
 *
 * @throws InputError for an unknown model; TranscribeError `install` or `aborted`, leaving nothing behind.
 */
export declare function installEngine(options: InstallEngineOptions): Promise<InstalledEngine>;
/**
 * Installs the components that are missing.
 *
 * @returns the folder of each component, in order.
 * @throws TranscribeError `install` or `aborted`, leaving nothing behind.
 */
export declare function installComponents(components: readonly Component[], options?: InstallOptions): Promise<string[]>;

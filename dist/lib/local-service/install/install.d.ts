import { type InstallOptions } from './installation.ts';
import { type Machine } from './platform.ts';
export type { InstallOptions } from './installation.ts';
export type { InstallProgress } from './progress.ts';
export interface InstallEngineOptions extends InstallOptions {
    /** A local model, such as `moonshine-tiny`. */
    model: string;
    /** The machine to install for; this one when absent. */
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

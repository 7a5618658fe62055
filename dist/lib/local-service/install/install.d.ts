import { type InstallOptions } from './installation.ts';
import { type Machine } from './platform.ts';
export type { InstallOptions } from './installation.ts';
export type { InstallProgress } from './progress.ts';
export interface InstallEngineOptions extends InstallOptions {
    /** A local model, such as `moonshine-tiny`. */
    model: string;
    /** A folder that holds the files of `sensevoice-small`; overrides `SENSEVOICE_TRANSCRIBE_MODEL_DIR`. */
    modelDir?: string | undefined;
    /** The machine to install for; this one when absent. */
    machine?: Machine | undefined;
}
/** Absolute paths of everything that the local engine loads. */
export interface InstalledEngine {
    /** Holds `node_modules`: `createRequire(join(modulesFolder, 'node_modules', '_.js'))` resolves its packages. */
    modulesFolder: string;
    vadModel: string;
    model: InstalledModel;
    /** What a user should know, each one sentence. */
    warnings: string[];
}
/** A model's files, by the family that says how they are loaded. */
export type InstalledModel = {
    name: string;
    tokens: string;
} & ({
    family: 'moonshine';
    encoder: string;
    decoder: string;
} | {
    family: 'sensevoice';
    network: string;
});
/**
 * Makes the local engine ready with one model: what is missing is downloaded, packages by one npm process; what is there
 * is recognised in milliseconds, without npm and without network.
 *
 * @throws InputError for an unknown model or a model folder that lacks a file; TranscribeError `install` or `aborted`,
 * leaving nothing behind but parts of large files to go on with.
 */
export declare function installEngine(options: InstallEngineOptions): Promise<InstalledEngine>;

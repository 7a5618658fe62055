import { type Component } from './components.ts';
import { type NpmCommand } from './npm.ts';
import type { OnInstallProgress } from './progress.ts';
export interface InstallOptions {
    /** Overrides `SENSEVOICE_TRANSCRIBE_CACHE` and the platform's place. */
    cacheFolder?: string | undefined;
    onProgress?: OnInstallProgress | undefined;
    signal?: AbortSignal | undefined;
    /** How to start npm; found when absent. */
    npm?: NpmCommand | undefined;
}
/**
 * Installs the components that are missing, and in place of those that somebody changed.
 *
 * @returns the folder of each component, in order.
 * @throws TranscribeError `install` or `aborted`, leaving nothing behind.
 */
export declare function installComponents(components: readonly Component[], options?: InstallOptions): Promise<string[]>;

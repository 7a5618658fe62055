import { type Component } from './component.ts';
import { type NpmCommand } from './npm.ts';
import type { OnInstallProgress } from './progress.ts';
import { type RemoteSettings } from './remote-component.ts';
export interface InstallOptions extends RemoteSettings {
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
 * @throws TranscribeError `install` or `aborted`, leaving nothing behind but parts of large files to go on with.
 */
export declare function installComponents(components: readonly Component[], options?: InstallOptions): Promise<string[]>;

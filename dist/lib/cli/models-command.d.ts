import { type InstallEngineOptions, type InstalledEngine } from '../local-service/install/install.ts';
/** Prints every model; gives the exit code. */
export declare function modelsCommand({ json }: {
    json?: boolean;
}): Promise<number>;
/** Installs the local engine with one model ahead of time; gives the exit code. */
export declare function installCommand(name: string): Promise<number>;
/** Installs what is missing, and shows how far that is. */
export declare function installWithProgress(options: InstallEngineOptions): Promise<InstalledEngine>;

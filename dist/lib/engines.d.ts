import { DashscopeClient } from './dashscope/client.ts';
import type { PollerOptions } from './dashscope/poller.ts';
import type { EngineChoice } from './engine-choice.ts';
import type { RunOptions } from './options.ts';
import type { RunEvent } from './outcome.ts';
import type { FileSource } from './sources/source.ts';
export { chooseEngine, type EngineChoice, needsKey } from './engine-choice.ts';
/** How long a source plays, where its header can be read and tells. */
export declare function durationMsOf({ path, read, sizeBytes }: FileSource): Promise<number | undefined>;
/** Where the local engine keeps what a model needs (a model in a folder of the user's own stays there), a name that changes with its content, and whether all of it is there. */
export declare function localEngineCache(model: string, modelDir?: string): Promise<{
    folder: string;
    id: string;
    complete: boolean;
}>;
/** Where runs on this machine remember results and tasks, beside the local engine's own files. */
export declare function localMemoryFolder(): string | undefined;
/** A client and what must be closed after it; nothing else tells the engines apart. */
export interface RunningEngine {
    client: DashscopeClient;
    /** Who recognises: an address, or what the local engine consists of. */
    service: string;
    polling: PollerOptions;
    /** How many sources are worth having under way; absent where those that are only waited for cost nothing. */
    sourcesAtOnce?: number;
    close(): Promise<void>;
}
export interface EngineHooks {
    onEvent: (event: RunEvent) => void;
    /** Told of every secret that a reply holds, as {@link DashscopeClient} learns it. */
    onSecret?: ((secret: string) => void) | undefined;
}
/** A client of DashScope, or of what speaks its API at the base URL. */
export declare function openClient({ apiKey, baseUrl, region, workspace, }: Pick<RunOptions, 'apiKey' | 'baseUrl' | 'region' | 'workspace'>, onSecret?: (secret: string) => void): DashscopeClient;
/** Reaches DashScope, or starts the local service and reaches that. */
export declare function openEngine(choice: EngineChoice, options: Pick<RunOptions, 'apiKey' | 'baseUrl' | 'region' | 'workspace' | 'modelDir'>, { onEvent, onSecret }: EngineHooks): Promise<RunningEngine>;

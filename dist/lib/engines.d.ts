import { DashscopeClient } from './dashscope/client.ts';
import type { PollerOptions } from './dashscope/poller.ts';
import { type TaskOptions } from './dashscope/request.ts';
import type { Engine } from './defaults.ts';
import type { RunOptions } from './options.ts';
import type { RunEvent } from './outcome.ts';
import type { FileSource } from './sources/source.ts';
import type { Annotation, Warning } from './transcript.ts';
/** The engine and model of a run, and in one sentence why. */
export interface EngineChoice {
    engine: Engine;
    model: string;
    reason: string;
    /** What the model can tell beside the words. */
    annotations: readonly Annotation[];
    /** What the user should know of the choice before the work begins. */
    warnings: Warning[];
}
type Wishes = TaskOptions & Pick<RunOptions, 'model' | 'apiKey' | 'baseUrl' | 'region'> & {
    engine?: Engine | undefined;
    wait?: boolean | undefined;
};
/**
 * Chooses by what was asked: an engine or address named outright, else a model that only one engine has, else the
 * engine that can be reached: DashScope with a key, the local one without.
 *
 * @throws InputError when the wishes contradict each other or a key is missing.
 */
export declare function chooseEngine(wishes: Wishes): EngineChoice;
/** Whether what is asked for can only be done with a key. */
export declare function needsKey(wishes: Wishes): boolean;
/** How long a source plays, where its header can be read and tells. */
export declare function durationMsOf({ path, read, sizeBytes }: FileSource): Promise<number | undefined>;
/** Where the local engine keeps what a model needs, a name that changes with its content, and whether all of it is there. */
export declare function localEngineCache(model: string): Promise<{
    folder: string;
    id: string;
    complete: boolean;
}>;
/** A client and what must be closed after it; nothing else tells the engines apart. */
export interface RunningEngine {
    client: DashscopeClient;
    /** Who recognises: an address, or what the local engine consists of. */
    service: string;
    polling: PollerOptions;
    /** How many sources are worth having under way. */
    sourcesAtOnce: number;
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
export declare function openEngine(choice: EngineChoice, options: Pick<RunOptions, 'apiKey' | 'baseUrl' | 'region' | 'workspace'>, { onEvent, onSecret }: EngineHooks): Promise<RunningEngine>;
export {};

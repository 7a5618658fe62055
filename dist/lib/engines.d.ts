import { DashscopeClient } from './dashscope/client.ts';
import type { PollerOptions } from './dashscope/poller.ts';
import { type TaskOptions } from './dashscope/request.ts';
import type { Engine } from './defaults.ts';
import type { RunOptions } from './options.ts';
import type { RunEvent } from './outcome.ts';
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
type Wishes = TaskOptions & Pick<RunOptions, 'engine' | 'model' | 'apiKey' | 'baseUrl'>;
/**
 * Chooses by what was asked: an engine or address named outright, else a model that only one engine has, else the
 * engine that can be reached: DashScope with a key, the local one without.
 *
 * @throws InputError when the wishes contradict each other or a key is missing.
 */
export declare function chooseEngine(wishes: Wishes): EngineChoice;
/** A client and what must be closed after it; nothing else tells the engines apart. */
export interface RunningEngine {
    client: DashscopeClient;
    polling: PollerOptions;
    /** How many sources are worth having under way. */
    sourcesAtOnce: number;
    close(): Promise<void>;
}
/** Reaches DashScope, or starts the local service and reaches that. */
export declare function openEngine(choice: EngineChoice, { apiKey, baseUrl, workspace, }: Pick<RunOptions, 'apiKey' | 'baseUrl' | 'workspace'>, onEvent: (event: RunEvent) => void): Promise<RunningEngine>;
export {};

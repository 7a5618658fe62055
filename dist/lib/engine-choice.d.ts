import { type TaskOptions } from './dashscope/task-options.ts';
import { type Engine } from './defaults.ts';
import type { RunOptions } from './options.ts';
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
type Wishes = TaskOptions & Pick<RunOptions, 'model' | 'apiKey' | 'baseUrl' | 'region' | 'workspace'> & {
    engine?: Engine | undefined;
    modelDir?: string | undefined;
    wait?: boolean | undefined;
    filesPerTask?: number | undefined;
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
export {};

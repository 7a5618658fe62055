import { type EngineChoice } from '../engines.ts';
import { type OutcomeBrief } from '../outcome.ts';
import type { Environment } from './environment.ts';
import type { ActionInputs } from './inputs/inputs.ts';
import type { JobContext } from './job-context.ts';
/** What a run takes over from earlier ones, and leaves to later ones. */
export interface RunCaches {
    /** Where results and tasks are remembered, and under which key that is kept; absent when nothing is. */
    memory?: {
        folder: string;
        key: string;
    };
    /** Sentences that the user should know. */
    notes: string[];
    /** Keeps what a run added; gives sentences that the user should know. */
    save(outcomes: readonly OutcomeBrief[]): Promise<string[]>;
}
/** Where nothing is taken over and nothing is left. */
export declare const noCaches: RunCaches;
/** Fetches what earlier runs kept, as far as the inputs allow it. Nothing here can fail a step. */
export declare function openRunCaches(inputs: ActionInputs, job: JobContext, choice: EngineChoice, env?: Environment): Promise<RunCaches>;
/** A self-hosted machine stays, and so do the models on it. */
export declare function keepModelsOnMachine(job: JobContext, env?: NodeJS.ProcessEnv): void;

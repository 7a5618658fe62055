import { type FoundSource } from '../sources/find-sources.ts';
import type { GitHubApi } from './github/api.ts';
import { type Release } from './github/releases.ts';
import type { ActionInputs } from './inputs/inputs.ts';
import type { JobContext } from './job-context.ts';
export interface StepSources {
    found: FoundSource[];
    /** Patterns that nothing fits, in sentences, where others found something. */
    warnings: string[];
    /** Present where sources come from it, or results go to it. */
    release: Release | undefined;
}
/** @throws InputError when nothing at all is named. */
export declare function requireSources(inputs: ActionInputs, job: JobContext): void;
/**
 * Everything a step is to transcribe or to collect; and the release, looked for before anything is paid for.
 *
 * @throws TranscribeError when a release is meant and cannot be found.
 */
export declare function findStepSources(inputs: ActionInputs, job: JobContext, api: () => GitHubApi): Promise<StepSources>;

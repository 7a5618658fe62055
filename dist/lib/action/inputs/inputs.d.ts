import { type RunRequest } from '../../options.ts';
import type { CacheSetting } from '../cache/policy.ts';
import type { Environment } from '../environment.ts';
export declare const PUBLICATIONS: readonly ['release-assets', 'release-notes', 'pr-comment'];
export type Publication = (typeof PUBLICATIONS)[number];
/** What a step was asked for, typed and free of contradictions. */
export interface ActionInputs {
    urls: readonly string[];
    files: readonly string[];
    /** Globs of asset names. */
    releaseAssets: readonly string[];
    releaseTag: string | undefined;
    /** Names of tasks to collect, as `findTasks` takes them; empty when sources are transcribed. */
    taskIds: string;
    /** How to transcribe, as the pipeline takes it. */
    request: RunRequest;
    /** Empty for no artifact. */
    artifactName: string;
    retentionDays: number | undefined;
    summary: boolean;
    publish: readonly Publication[];
    resultCache: CacheSetting;
    modelCache: CacheSetting;
    token: string;
    /** What has no effect, in sentences. */
    warnings: readonly string[];
}
/**
 * Reads the inputs out of the runner's variables.
 *
 * @throws InputError with one sentence for whatever cannot be meant.
 */
export declare function readInputs(env?: Environment): ActionInputs;

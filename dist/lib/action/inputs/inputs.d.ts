import { type RunRequest } from '../../options.ts';
import type { TaskSource } from '../../sources/source.ts';
import type { CacheSetting } from '../cache/policy.ts';
export declare const PUBLICATIONS: readonly ['release-assets', 'release-notes', 'pr-comment'];
export type Publication = (typeof PUBLICATIONS)[number];
/** What a step was asked for, typed and free of contradictions. */
export interface ActionInputs {
    urls: readonly string[];
    files: readonly string[];
    /** Globs of asset names. */
    releaseAssets: readonly string[];
    releaseTag: string | undefined;
    /** Tasks to collect; empty when sources are transcribed. */
    tasks: readonly TaskSource[];
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
export declare function readInputs(env?: Readonly<Record<string, string | undefined>>): ActionInputs;

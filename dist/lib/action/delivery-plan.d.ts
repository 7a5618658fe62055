import { type OutcomeBrief } from '../outcome.ts';
import type { RunSummary } from '../transcribe.ts';
import type { Release } from './github/releases.ts';
import type { ActionInputs, Publication } from './inputs/inputs.ts';
import type { JobContext } from './job-context.ts';
/** What is still to be delivered of a run, and where to. */
export interface DeliveryPlan {
    /** Tells what this step publishes from what others do in the same place. */
    key: string;
    outputDir: string;
    /** Paths of the transcripts. */
    files: readonly string[];
    /** Paths of what lists them. */
    lists: readonly string[];
    /** The page of the run, and what it is called where other runs leave theirs too; absent when there is none. */
    page?: {
        path: string;
        assetName: string;
    } | undefined;
    /** Empty for no artifact. */
    artifactName: string;
    retentionDays: number | undefined;
    publish: readonly Publication[];
    /** Where to publish; absent when nothing goes to a release. */
    release: Pick<Release, 'id' | 'tag'> | undefined;
}
export interface PlanOptions {
    inputs: ActionInputs;
    job: JobContext;
    outputDir: string;
    release: Release | undefined;
    outcomes: readonly OutcomeBrief[];
    lists: Partial<Pick<RunSummary, 'manifest' | 'report' | 'tasks'>>;
}
/** Where a run's results go: nowhere without a runner, and only where they are of use. */
export declare function planDelivery({ inputs, job, outputDir, release, outcomes, lists, }: PlanOptions): DeliveryPlan;

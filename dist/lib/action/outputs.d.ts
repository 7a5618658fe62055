import { type OutcomeBrief } from '../outcome.ts';
import type { Runner } from './runner.ts';
/** What later steps are told of a run. */
export interface StepResults {
    outcomes: readonly OutcomeBrief[];
    outputDir: string;
    manifest: string | undefined;
    artifact: {
        id: number;
        url: string;
    } | undefined;
}
/**
 * Sets every output of action.yml: numbers, paths and states, never text of a transcript and never a signed URL. What has
 * no room is left out, which the sentences that it gives say.
 */
export declare function setOutputs({ outcomes, outputDir, manifest, artifact }: StepResults, { output }: Runner): string[];

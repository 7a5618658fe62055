import type { Clock } from '../clock.ts';
import type { ActionInputs } from './inputs/inputs.ts';
import type { JobContext } from './job-context.ts';
import type { Runner } from './runner.ts';
export interface StepWork {
    inputs: ActionInputs;
    job: JobContext;
    runner: Runner;
    clock: Clock;
}
/** Transcribes or collects, delivers, and reports. @throws TranscribeError when nothing could begin. */
export declare function runStep(work: StepWork): Promise<void>;

import type { FailOn } from './defaults.ts';
import type { TranscribeError } from './errors.ts';
import type { Transcript, Warning } from './transcript.ts';
interface AnyOutcome {
    /** The source as the user named it. */
    source: string;
    model: string;
    /** How long the audio is; absent where nobody tells. */
    durationMs?: number;
    /** What the service was given: the source's own URL, or where it was uploaded to. */
    fileUrl?: string;
    /** A secret where it is signed; absent for the local engine, whose results go with it. */
    transcriptionUrl?: string;
    taskId?: string;
    /** When the task was submitted, in epoch milliseconds; absent for a task of which only the id is known. */
    submittedAt?: number;
    /** Tells the source from the others of its task, without naming its address; absent when it is the only one. */
    addressHash?: string;
    /** Whether it was transcribed before, and nothing was submitted. */
    cached?: boolean;
    /** Under which the result is, or would be, kept for later runs; absent where nothing is kept. */
    resultKey?: string;
    elapsedMs: number;
    warnings: Warning[];
    /** Paths of what was written. */
    files: string[];
}
export interface SucceededBrief extends AnyOutcome {
    status: 'succeeded';
}
export interface FailedBrief extends AnyOutcome {
    status: 'failed';
    error: TranscribeError;
    /** Whether the task goes on all the same, so that it can be collected by its id. */
    goesOn?: boolean;
    /** Whether there is a transcript all the same, which could not be written. */
    recognised?: boolean;
}
export interface PendingBrief extends AnyOutcome {
    status: 'pending';
    taskId: string;
}
/** What became of one source, without its transcript: small enough to be kept by the thousand. */
export type OutcomeBrief = SucceededBrief | FailedBrief | PendingBrief;
export interface SucceededOutcome extends SucceededBrief {
    transcript: Transcript;
}
export interface FailedOutcome extends FailedBrief {
    /** What was recognised all the same, where only writing it failed. */
    transcript?: Transcript;
}
/** Submitted, and not waited for: the task can be collected by its id. */
export interface PendingOutcome extends PendingBrief {
    transcript?: undefined;
}
/** What became of one source. */
export type Outcome = SucceededOutcome | FailedOutcome | PendingOutcome;
/** Whether there is a transcript, be it one that could not be written. */
export declare function isRecognised(outcome: OutcomeBrief): boolean;
export declare function briefOf({ transcript: _, ...brief }: Outcome): OutcomeBrief;
export declare function countOf(outcomes: readonly OutcomeBrief[], status: OutcomeBrief['status']): number;
/** Whether a run counts as failed. */
export declare function countsAsFailed(outcomes: readonly OutcomeBrief[], failOn: FailOn): boolean;
/** Where a source is on its way. */
export type Stage = 'uploading' | 'queued' | 'recognising' | 'fetching';
/** What a run tells while it goes on. */
export type RunEvent = 
/** The engine and model were chosen; `reason` says why in one sentence. */
{
    type: 'engine';
    engine: Transcript['engine'];
    model: string;
    reason: string;
    warnings: Warning[];
}
/** Parts of the local engine are being installed. */
 | {
    type: 'install';
    parts: readonly string[];
    /** Terms of what is installed that ask to be shown, each in one line. */
    notices: readonly string[];
    phase: string;
    receivedBytes: number;
    totalBytes: number;
} | {
    type: 'sources';
    names: string[];
}
/** A task that is collected by its id has one more source than was known. */
 | {
    type: 'source-added';
    index: number;
    name: string;
}
/** Something about the run as a whole that the user should know. */
 | {
    type: 'warning';
    message: string;
}
/** `index` counts the sources from 0; `progress` goes from 0 to 1 where it is known. */
 | {
    type: 'stage';
    index: number;
    stage: Stage;
    progress?: number;
} | {
    type: 'outcome';
    index: number;
    outcome: Outcome;
};
export {};

import type { Annotation } from '../../transcript.ts';
import type { FileFailure } from '../file-failure.ts';
import type { InstallProgress } from '../install/progress.ts';
/** A task's state as the API words it. */
export type JobStatus = 'PENDING' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'CANCELED';
/** A transcription that is ready to be fetched. */
export interface FileSuccess {
    resultId: string;
    /** How long the audio is. */
    durationMs: number;
    /** How long the speech in it is, all channels together. */
    contentMs: number;
}
/** What one file of a job became. */
export type FileResult = FileSuccess | FileFailure;
export interface JobFile {
    readonly url: string;
    result?: FileResult;
    /** From 0 to 1. */
    progress: number;
}
/** What a submit asks for, checked. */
export interface JobRequest {
    /** As it was asked for: an alias stays one. */
    readonly model: string;
    /** The model that answers to that name here. */
    readonly localModel: string;
    readonly fileUrls: readonly string[];
    readonly channels: 'mix' | readonly number[];
    /** Absent where the model is to find out. */
    readonly language?: string;
    /** What the model that answers can tell beside the words; absent where that is not known. */
    readonly annotations?: readonly Annotation[];
    /** Whether sentences have words with times. */
    readonly words: boolean;
    /** Whether `oss://` URLs may be resolved. */
    readonly resolveOss: boolean;
    /** What was asked for and cannot be had here, each one sentence. */
    readonly warnings: readonly string[];
}
/** One submitted task. */
export interface Job {
    readonly taskId: string;
    /** Of the submit call. */
    readonly requestId: string;
    readonly request: JobRequest;
    readonly files: readonly JobFile[];
    readonly submittedAt: number;
    scheduledAt?: number;
    endedAt?: number;
    status: JobStatus;
    /** How far the installation of the model is, while the task waits for it. */
    installing?: InstallProgress;
    /** Set when no file of the job succeeded. */
    failure?: FileFailure;
}
export declare function newJob(request: JobRequest, now: number): Job;
export declare function isSuccess(result: FileResult | undefined): result is FileSuccess;
/** The transcriptions that a job has made so far. */
export declare function successesOf(job: Job): FileSuccess[];
/** Closes a job by what its files became: the cloud answers FAILED, results included, only when every file failed. */
export declare function endJob(job: Job, now: number): void;

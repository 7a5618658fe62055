/** A task's state as the API words it. */
export type JobStatus = 'PENDING' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'CANCELED';
/** What one file of a job became. */
export type FileResult = {
    resultId: string;
    durationMs: number;
} | {
    code: string;
    message: string;
};
export interface JobFile {
    url: string;
    /** Where the bytes are, when the URL is not to be fetched. */
    result?: FileResult;
    /** From 0 to 1. */
    progress: number;
}
/** One submitted task. */
export interface Job {
    readonly taskId: string;
    readonly requestId: string;
    readonly model: string;
    readonly parameters: Readonly<Record<string, unknown>>;
    readonly files: JobFile[];
    readonly submittedAt: number;
    scheduledAt?: number;
    endedAt?: number;
    status: JobStatus;
    /** Set when no file of the job succeeded. */
    failure?: {
        code: string;
        message: string;
    };
}
/** What a submit asks for, checked. */
export interface JobRequest {
    model: string;
    fileUrls: string[];
    parameters: Record<string, unknown>;
}
export declare function newJob(request: JobRequest, now: number): Job;
/** Closes a job by what its files became: the cloud answers FAILED, results included, only when every file failed. */
export declare function endJob(job: Job, now: number): void;

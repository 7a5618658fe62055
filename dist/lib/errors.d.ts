/** Why something failed, as a program tells it apart. */
export type ErrorCode = 
/** The request itself cannot be carried out; nothing was sent. */
'input'
/** The API answered with an error. */
 | 'api'
/** The API could not be reached, or the connection broke. */
 | 'network'
/** A reply was not what the protocol promises. */
 | 'protocol'
/** Its turn to be submitted comes after the deadline; nothing was sent. */
 | 'not-submitted'
/** A request may or may not have arrived; repeating it could be billed twice. */
 | 'submit-unknown'
/** The task, or the one file in it, ended without a transcript. */
 | 'task-failed'
/** The deadline for waiting passed; the task goes on remotely. */
 | 'wait-timeout'
/** The caller, or the user, stopped the work. */
 | 'aborted'
/** A file could not be read or written. */
 | 'file'
/** A part of the local engine could not be installed. */
 | 'install'
/** The local engine could not decode or recognise. */
 | 'recognition'
/** A fault of this program. */
 | 'internal';
export interface TranscribeErrorOptions {
    /** What a person can do about it: one sentence. */
    advice?: string | undefined;
    /** Whether the same call may succeed later, unchanged. Default false. */
    retryable?: boolean | undefined;
    cause?: unknown;
}
/** The base of every error this package throws on purpose. Messages never hold keys, tokens or signed URLs. */
export declare class TranscribeError extends Error {
    readonly name: string;
    readonly code: ErrorCode;
    readonly advice: string | undefined;
    readonly retryable: boolean;
    constructor(code: ErrorCode, message: string, options?: TranscribeErrorOptions);
}
/** What was asked cannot be done as asked. Thrown before anything is sent. */
export declare class InputError extends TranscribeError {
    readonly name = "InputError";
    constructor(message: string, options?: TranscribeErrorOptions);
}
export interface ApiErrorOptions extends TranscribeErrorOptions {
    /** HTTP status of the reply. */
    status: number;
    /** The service's own code, such as `InvalidApiKey`; `Unknown` when the body held none. */
    serviceCode: string;
    requestId?: string | undefined;
    /** The server's own hint, in milliseconds. */
    retryAfterMs?: number | undefined;
}
/** The API answered with an error status. */
export declare class ApiError extends TranscribeError {
    readonly name = "ApiError";
    readonly status: number;
    readonly serviceCode: string;
    readonly requestId: string | undefined;
    readonly retryAfterMs: number | undefined;
    constructor(message: string, options: ApiErrorOptions);
}
/** A task, or the one file in it, ended without a transcript. */
export declare class TaskFailedError extends TranscribeError {
    readonly name = "TaskFailedError";
    readonly taskId: string;
    /** The service's own code, such as `InvalidFile.DecodeFailed`. */
    readonly serviceCode: string;
    constructor(taskId: string, serviceCode: string, message: string, options?: TranscribeErrorOptions);
}
/** The deadline for waiting passed. The task goes on remotely and can be collected by its id. */
export declare class WaitTimeoutError extends TranscribeError {
    readonly name = "WaitTimeoutError";
    readonly taskId: string;
    constructor(taskId: string, message: string, options?: TranscribeErrorOptions);
}
/** Any thrown thing as an error of ours; once the signal is aborted, whatever failed failed for that reason. */
export declare function toTranscribeError(error: unknown, signal?: AbortSignal): TranscribeError;
/** One line for a person: the message, then what can be done. */
export declare function describeError(error: unknown): string;

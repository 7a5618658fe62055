import type { LookupFunction } from 'node:net';
import type { Dispatcher } from 'undici';
import { type Clock } from '../clock.ts';
import { type CallOptions, type HttpLimits } from './http.ts';
import { type ListQuery } from './list-query.ts';
import { type SubmitRequest } from './request.ts';
import { type FileOutcome, type ListedTask, type TaskReference, type TaskSnapshot } from './task.ts';
import { type UploadFile } from './upload.ts';
export type { CallOptions } from './http.ts';
export type { ListQuery } from './list-query.ts';
export type { SubmitRequest, TaskOptions } from './request.ts';
export interface ClientOptions {
    apiKey: string;
    /** Ends in `/api/v1`. */
    baseUrl: string;
    /** Sent as `X-DashScope-WorkSpace` where given. */
    workspace?: string | undefined;
    limits?: Partial<HttpLimits> | undefined;
    clock?: Clock | undefined;
    /** Takes the place of the client's own connections and of the environment's proxies. */
    dispatcher?: Dispatcher | undefined;
    /** Resolves host names. */
    lookup?: LookupFunction | undefined;
    /** Told of what grants access by itself and came in a reply: upload credentials, and the signatures of result URLs. */
    onSecret?: ((secret: string) => void) | undefined;
}
export interface SubmitOptions extends CallOptions {
    /** Called, and waited for, when it is about to be sent, after the wait for its turn: from then on nobody can say that it was not. */
    onSend?: (() => void | Promise<void>) | undefined;
    /** The latest time, by the client's clock, at which sending it is of use. */
    untilMs?: number | undefined;
}
export interface ResultOptions extends CallOptions {
    /** Told the address that took the place of an expired one. */
    onRenewed?: ((transcriptionUrl: string) => void) | undefined;
}
/** DashScope's asynchronous transcription API, call by call. It keeps no state but its connections and its pace. */
export declare class DashscopeClient {
    readonly clock: Clock;
    private readonly http;
    private readonly base;
    private readonly headers;
    private readonly secrets;
    private readonly submitTurns;
    private readonly tell;
    /** @throws InputError when the base URL is none, or when key or workspace cannot be sent in a header. */
    constructor(options: ClientOptions);
    /** The base URL, in the form that all spellings of it share. */
    get address(): string;
    /**
     * Submits one task, no faster than its model's rate. Never repeated when it may have arrived: the API knows no
     * idempotency key, and a repeat can bill twice.
     * @throws TranscribeError `submit-unknown` when nobody can say whether the task exists; `not-submitted` at once when its turn
     * comes too late.
     */
    submit(request: SubmitRequest, { onSend, untilMs, ...options }?: SubmitOptions): Promise<TaskReference>;
    /** One look at a task. An id the service does not know is no error: its status is `UNKNOWN`. */
    status(taskId: string, options?: CallOptions): Promise<TaskSnapshot>;
    /** Cancels a task that has not begun; false when it was too late for that. */
    cancel(taskId: string, options?: CallOptions): Promise<boolean>;
    /** The account's tasks, of the last 24 hours unless told otherwise, one page at a time. */
    list(query?: ListQuery, options?: CallOptions): Promise<{
        tasks: ListedTask[];
        total: number;
    }>;
    /** Puts a file into the temporary store and gives its `oss://` URL, good for 48 hours with this model and account. */
    upload(file: UploadFile, model: string, { signal, ...rest }?: CallOptions): Promise<string>;
    /** The transcription JSON behind a result URL, which is asked for byte for byte and without the key. */
    result(transcriptionUrl: string, options?: CallOptions): Promise<unknown>;
    /** The transcription JSON of a file of an ended task. When its URL has expired, the task is asked once for a new one. */
    resultOf(snapshot: TaskSnapshot, file: FileOutcome, { onRenewed, ...options }?: ResultOptions): Promise<unknown>;
    close(): Promise<void>;
    /** Reading is part of the attempt: a reply that is cut off counts as one that did not come. */
    private json;
    private request;
}

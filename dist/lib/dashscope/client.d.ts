import type { Dispatcher } from 'undici';
import { type Clock } from '../clock.ts';
import { type HttpLimits } from './http.ts';
import { type TaskReference, type TaskSnapshot } from './task.ts';
import { type UploadFile } from './upload.ts';
export interface ClientOptions {
    apiKey: string;
    /** Ends in `/api/v1`. @default 'https://dashscope.aliyuncs.com/api/v1' */
    baseUrl: string;
    /** Sent as `X-DashScope-WorkSpace` where given. */
    workspace?: string | undefined;
    limits?: Partial<HttpLimits>;
    clock?: Clock;
    dispatcher?: Dispatcher;
}
/** What to transcribe with which model; one file per task. */
export interface SubmitRequest {
    model: string;
    /** `http(s)://` or `oss://`. */
    fileUrls: string[];
    parameters?: Record<string, unknown>;
}
export interface CallOptions {
    signal?: AbortSignal | undefined;
}
/** DashScope's asynchronous transcription API, call by call. It keeps no state but its connections. */
export declare class DashscopeClient {
    readonly clock: Clock;
    private readonly http;
    private readonly baseUrl;
    private readonly authorization;
    constructor(options: ClientOptions);
    /** Submits one task. Never repeated when it may have arrived: the API knows no idempotency key, and a repeat can bill twice. */
    submit(request: SubmitRequest, { signal }?: CallOptions): Promise<TaskReference>;
    /** One look at a task. An id the service does not know is no error: its status is `UNKNOWN`. */
    status(taskId: string, { signal }?: CallOptions): Promise<TaskSnapshot>;
    /** Puts a file into the temporary store and gives its `oss://` URL, good for 48 hours with this model and account. */
    upload(file: UploadFile, model: string, { signal }?: CallOptions): Promise<string>;
    /** The transcription JSON behind a result URL, which is asked for byte for byte and without the key. */
    result(transcriptionUrl: string, { signal }?: CallOptions): Promise<unknown>;
    close(): Promise<void>;
    private json;
}

import type { TaskOptions } from './task-options.ts';
export type { TaskOptions } from './task-options.ts';
/** What to transcribe, with which model and how. */
export interface SubmitRequest extends TaskOptions {
    model: string;
    /** `http(s)://` or `oss://`. One is valid under every version of the vendor's documents. */
    fileUrls: readonly string[];
}
/** The body of a submit; `parameters` is always there, since workspace hosts fail tasks without it. */
export interface SubmitBody {
    model: string;
    input: Record<string, unknown>;
    parameters: Record<string, unknown>;
    /** Lists of phrases, for the Paraformer models of version 1. */
    resources?: unknown;
}
/**
 * Encodes a request for its model's family. A model that is not in the table is asked in the way most of them are.
 * @throws InputError when the model cannot do what is asked, before anything is sent.
 */
export declare function encodeSubmit(request: SubmitRequest): SubmitBody;
/** Whether the service has to look into its temporary store for any of the sources. */
export declare function needsStore(request: SubmitRequest): boolean;

import { type ErrorCode } from '../../errors.ts';
/** A call from the service to a worker process. */
export interface WorkerCall {
    id: number;
    method: string;
    argument: unknown;
}
/** The worker's answer to the call of the same id. */
export type WorkerAnswer = {
    id: number;
    value: unknown;
} | {
    id: number;
    error: WorkerFault;
};
/** An error as it travels between processes. */
export interface WorkerFault {
    code: ErrorCode;
    message: string;
    advice?: string | undefined;
    /** The API's code for it, where there is a better one than an internal error. */
    serviceCode?: string | undefined;
}
export type WorkerMethods = Record<string, (argument: never) => Promise<unknown>>;
/** Answers the calls of the parent process until it goes away. */
export declare function answerCalls(methods: WorkerMethods): void;

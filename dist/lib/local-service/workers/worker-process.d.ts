import { TranscribeError } from '../../errors.ts';
import type { WorkerFault } from './messages.ts';
/** How a worker process is started: a script and what comes before the worker's kind. */
export interface WorkerScript {
    path: string;
    args: string[];
}
/** A failure inside a worker that answered: the worker is still good. */
export declare class WorkerError extends TranscribeError {
    readonly name = "WorkerError";
    readonly serviceCode: string | undefined;
    constructor(fault: WorkerFault);
}
/** A worker that ended while it was needed. */
export declare class WorkerDeath extends TranscribeError {
    readonly name = "WorkerDeath";
    /** A signal, an exit status, or why this program ended it itself. */
    readonly how: string;
    /** Whether this program ended it itself. */
    readonly isWanted: boolean;
    constructor(kind: string, how: string, isWanted?: boolean);
}
/** One child process and the calls it has not answered yet. */
export declare class WorkerProcess {
    private readonly kind;
    private readonly child;
    private readonly pending;
    private lastId;
    private death;
    constructor(script: WorkerScript, kind: string);
    get alive(): boolean;
    /** Asks the worker for something; one that does not answer within the time is ended. */
    call<T>(method: string, argument: unknown, timeoutMs?: number): Promise<T>;
    /** Ends it, at once for whoever looks: the exit itself is heard of later. */
    kill(): void;
    private giveUp;
    private settle;
    private die;
}

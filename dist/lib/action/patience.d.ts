import type { Clock } from '../clock.ts';
/** What a piece of work gives or, as soon as nobody can wait for it, something else. */
export declare function unlessAborted<T, O>(work: Promise<T>, signal: AbortSignal, otherwise: O): Promise<T | O>;
/** Rejects with the signal's reason as soon as it is aborted, whatever becomes of the work. */
export declare function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T>;
export declare function whenAborted(signal: AbortSignal): Promise<void>;
/** A signal that is aborted with another, or when so much time has passed; `end` takes the timer away. */
export declare function timeLimit(clock: Clock, ms: number, signal?: AbortSignal): {
    signal: AbortSignal;
    end: () => void;
};

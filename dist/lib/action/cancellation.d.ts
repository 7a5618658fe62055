import type { Clock } from '../clock.ts';
/** The end of a step that is cancelled, in three stages of the time that is left. */
export interface Cancellation {
    /** Aborted at once: nothing new begins, and tasks that have not begun are cancelled. */
    readonly signal: AbortSignal;
    /** Aborted when what still runs must not be waited for any longer. */
    readonly recognition: AbortSignal;
    /** Aborted when what is not delivered is left to the post step. */
    readonly delivery: AbortSignal;
    release(): void;
}
/** Listens to the runner's wish to stop; `exit` is called when the time is over. */
export declare function listenForCancellation(clock: Clock, exit: () => void): Cancellation;

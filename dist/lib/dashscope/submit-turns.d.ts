import type { Clock } from '../clock.ts';
/** When a task may be submitted: no faster than the account is granted for its model. */
export declare class SubmitTurns {
    private readonly clock;
    private readonly paces;
    constructor(clock: Clock);
    /**
     * Resolves when it is the caller's turn; rejects with the signal's reason as soon as it is aborted.
     *
     * @param untilMs the latest time, by the clock, that is of use.
     * @throws TranscribeError `not-submitted` at once when the turn comes later.
     */
    next(model: string, signal: AbortSignal | undefined, untilMs: number | undefined): Promise<void>;
}

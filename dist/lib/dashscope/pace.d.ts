import type { Clock } from '../clock.ts';
/** Gives turns evenly, never more than so many per second, in the order they were asked for. */
export declare class Pace {
    private readonly clock;
    private readonly gapMs;
    private nextAt;
    constructor(clock: Clock, turnsPerSecond: number);
    /**
     * Resolves when it is the caller's turn; rejects with the signal's reason as soon as it is aborted.
     *
     * @param untilMs the latest time that is of use. Where the turn comes later, none is taken: false at once.
     */
    turn(signal?: AbortSignal, untilMs?: number): Promise<boolean>;
}

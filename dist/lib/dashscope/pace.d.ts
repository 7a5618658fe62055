import type { Clock } from '../clock.ts';
export interface PaceOptions {
    /** How many turns there may be in any span. */
    turns: number;
    /** @default 1000 */
    spanMs?: number;
}
/**
 * Gives turns evenly, in the order they were asked for, and never more of them in any span than is granted, even where this
 * program was held up and has to catch up.
 */
export declare class Pace {
    private readonly clock;
    private readonly turns;
    private readonly spanMs;
    private readonly gapMs;
    private nextAt;
    /** When the latest turns were really given, as many as a span holds. */
    private given;
    constructor(clock: Clock, { turns, spanMs }: PaceOptions);
    /**
     * Resolves when it is the caller's turn; rejects with the signal's reason as soon as it is aborted.
     *
     * @param untilMs the latest time that is of use. Where the turn comes later, none is taken: false at once.
     */
    turn(signal?: AbortSignal, untilMs?: number): Promise<boolean>;
    private room;
}

/** Gives turns evenly, never more than so many per second, in the order they were asked for. */
export class Pace {
    clock;
    gapMs;
    nextAt = Number.NEGATIVE_INFINITY;
    constructor(clock, turnsPerSecond) {
        this.clock = clock;
        // Whole milliseconds, as timers count.
        this.gapMs = Math.ceil(1000 / turnsPerSecond);
    }
    /**
     * Resolves when it is the caller's turn; rejects with the signal's reason as soon as it is aborted.
     *
     * @param untilMs the latest time that is of use. Where the turn comes later, none is taken: false at once.
     */
    async turn(signal, untilMs = Number.POSITIVE_INFINITY) {
        const now = this.clock.now();
        const at = Math.max(now, this.nextAt);
        if (at > untilMs)
            return false;
        this.nextAt = at + this.gapMs;
        if (at > now)
            await this.clock.sleep(at - now, signal);
        return true;
    }
}

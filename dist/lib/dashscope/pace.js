/** How unevenly what is sent evenly may arrive. */
const JITTER_MS = 60;
/**
 * Gives turns evenly, in the order they were asked for, and never more of them in any span than is granted, even where this
 * program was held up and has to catch up.
 */
export class Pace {
    clock;
    turns;
    spanMs;
    gapMs;
    nextAt = Number.NEGATIVE_INFINITY;
    /** When the latest turns were really given, as many as a span holds. */
    given = [];
    constructor(clock, { turns, spanMs = 1000 }) {
        this.clock = clock;
        this.turns = Math.max(1, Math.floor(turns));
        this.spanMs = spanMs + JITTER_MS;
        this.gapMs = this.spanMs / turns;
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
            await this.clock.sleep(Math.ceil(at - now), signal);
        await this.room(signal);
        return true;
    }
    async room(signal) {
        for (;;) {
            const now = this.clock.now();
            const [oldest = Number.NEGATIVE_INFINITY] = this.given.length < this.turns ? [] : this.given;
            if (now >= oldest + this.spanMs)
                break;
            await this.clock.sleep(Math.ceil(oldest + this.spanMs - now), signal);
        }
        if (!Number.isFinite(this.turns))
            return;
        this.given.push(this.clock.now());
        if (this.given.length > this.turns)
            this.given.shift();
    }
}

/** No honest file keeps a decoder busy for so long without a sound. */
export const STALL_MS = 120_000;
/** Tells when work has not got on for too long. */
export class StallWatch {
    reached = -1;
    since = 0;
    /** @param reached anything that grows as long as work goes on. */
    isStalled(reached, nowMs) {
        if (reached !== this.reached) {
            this.reached = reached;
            this.since = nowMs;
        }
        return nowMs - this.since > STALL_MS;
    }
}

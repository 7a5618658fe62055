/** No honest file keeps a decoder busy for so long without a sound. */
export declare const STALL_MS = 120000;
/** Tells when work has not got on for too long. */
export declare class StallWatch {
    private reached;
    private since;
    /** @param reached anything that grows as long as work goes on. */
    isStalled(reached: number, nowMs: number): boolean;
}

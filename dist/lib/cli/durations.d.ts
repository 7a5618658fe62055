/** `0:14`, `1:02:03`. */
export declare function formatClock(ms: number): string;
/** `3.2 s`. */
export declare function formatSeconds(ms: number): string;

/** `00:00:01,500` as SubRip writes it. Hours grow beyond two digits where needed. */
export declare function srtTime(ms: number): string;
/** `00:00:01.500` as WebVTT writes it. Hours grow beyond two digits where needed. */
export declare function vttTime(ms: number): string;
/** `01:05`, or `1:01:05` from an hour on: whole seconds, rounded down, so that a reader who seeks there misses nothing. */
export declare function shortTime(ms: number): string;

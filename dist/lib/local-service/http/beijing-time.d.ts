/** `YYYY-MM-DD HH:mm:ss.SSS` in UTC+8 without a zone, as the cloud writes its times. */
export declare function beijingTime(epochMs: number): string;
/** Reads `YYYYMMDDhhmmss` in UTC+8, as the cloud's list takes its times. Undefined when it is none. */
export declare function parseCompactBeijingTime(text: string): number | undefined;

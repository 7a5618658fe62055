const OFFSET_MS = 8 * 3_600_000;
/** `YYYY-MM-DD HH:mm:ss.SSS` in UTC+8 without a zone, as the cloud writes its times. */
export function beijingTime(epochMs) {
    return new Date(epochMs + OFFSET_MS).toISOString().replace('T', ' ').slice(0, -1);
}
/** Reads `YYYYMMDDhhmmss` in UTC+8, as the cloud's list takes its times. Undefined when it is none. */
export function parseCompactBeijingTime(text) {
    const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text);
    if (!parts)
        return undefined;
    const [, year, month, day, hour, minute, second] = parts;
    const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    return Number.isNaN(time) ? undefined : time - OFFSET_MS;
}

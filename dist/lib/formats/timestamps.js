/** `00:00:01,500` as SubRip writes it. Hours grow beyond two digits where needed. */
export function srtTime(ms) {
    return clock(ms, ',');
}
/** `00:00:01.500` as WebVTT writes it. Hours grow beyond two digits where needed. */
export function vttTime(ms) {
    return clock(ms, '.');
}
/** `01:05`, or `1:01:05` from an hour on: whole seconds, rounded down, so that a reader who seeks there misses nothing. */
export function shortTime(ms) {
    const seconds = Math.floor(Math.max(0, ms) / 1000);
    const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
    return `${hours > 0 ? `${hours}:` : ''}${padded(minutes, 2)}:${padded(seconds % 60, 2)}`;
}
function clock(ms, separator) {
    // Rounded once, before it is taken apart: 999.5 ms is one second, not "00,1000".
    const whole = Math.round(Math.max(0, ms));
    const seconds = Math.floor(whole / 1000);
    const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    return `${parts.map((part) => padded(part, 2)).join(':')}${separator}${padded(whole % 1000, 3)}`;
}
function padded(value, digits) {
    return String(value).padStart(digits, '0');
}

import { createHash } from 'node:crypto';
const NAME = 'sensevoice-transcribe';
export function markersOf(key) {
    const safe = safeKey(key);
    return { start: `<!-- ${NAME}:${safe} -->`, end: `<!-- /${NAME}:${safe} -->` };
}
/** Whether a text holds any marker of ours. */
export function holdsMarker(text) {
    return new RegExp(`<!-- /?${NAME}:`).test(text);
}
/** A text that cannot be taken for a marker, so that a transcript cannot end its own block. */
export function withoutMarkers(text) {
    return text.replace(new RegExp(`<!--(?=\\s*/?${NAME}:)`, 'g'), '&lt;!--');
}
/** A comment's end must not come before its end. */
function safeKey(key) {
    const safe = key.replace(/[^\w.]+/g, '-');
    if (safe === key && safe !== '')
        return safe;
    return `${safe.slice(0, 60)}-${createHash('sha256').update(key).digest('hex').slice(0, 8)}`;
}

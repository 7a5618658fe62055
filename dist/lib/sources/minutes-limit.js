import { InputError } from '../errors.js';
import { displayName } from './source.js';
/**
 * Holds sources to so many minutes of audio together, in their order: one that would lead beyond them is refused, and a
 * shorter one after it may still fit. Lengths that are not known do not count.
 */
export async function limitMinutes(found, maxMinutes, durationOf) {
    let leftMs = maxMinutes * 60_000;
    const kept = [];
    for (const entry of found) {
        const file = fileOf(entry);
        const durationMs = (file && (await durationOf(file))) ?? 0;
        if (durationMs > leftMs) {
            kept.push(refusal(entry, durationMs, maxMinutes));
            continue;
        }
        leftMs -= durationMs;
        kept.push(entry);
    }
    return kept;
}
function fileOf(entry) {
    if ('error' in entry || entry.source.kind === 'task')
        return undefined;
    return entry.source.kind === 'file' ? entry.source : entry.source.file;
}
function refusal(entry, durationMs, maxMinutes) {
    const name = 'source' in entry ? entry.source.name : entry.name;
    const minutes = (durationMs / 60_000).toFixed(1);
    const message = `${displayName(name)} has ${minutes} minutes, which is more than max-minutes, ${maxMinutes} for all sources, leaves.`;
    return { name, error: new InputError(message, { advice: 'Raise max-minutes, or name fewer sources.' }) };
}

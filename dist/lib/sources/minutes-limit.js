import pLimit from 'p-limit';
import { InputError } from '../errors.js';
import { displayName } from './source.js';
const LOOKS_AT_A_TIME = 8;
const MOST_NAMED = 5;
/**
 * Holds sources to so many minutes of audio together, in their order: one that would lead beyond them is refused, and a
 * shorter one after it may still fit. Lengths that nobody can tell before do not count, which the warnings say.
 */
export async function limitMinutes(found, maxMinutes, durationOf) {
    if (maxMinutes === undefined)
        return { found: [...found], warnings: [] };
    const look = pLimit(LOOKS_AT_A_TIME);
    const durations = await look.map(found, async (entry) => {
        const file = fileOf(entry);
        return file && durationOf(file);
    });
    let leftMs = maxMinutes * 60_000;
    const unknown = [];
    const kept = found.map((entry, index) => {
        const durationMs = durations[index];
        if (durationMs === undefined && isCounted(entry))
            unknown.push(nameOf(entry));
        if (durationMs === undefined || durationMs <= leftMs) {
            leftMs -= durationMs ?? 0;
            return entry;
        }
        return refusal(entry, durationMs, maxMinutes);
    });
    return { found: kept, warnings: unknown.length > 0 ? [unknownWarning(unknown)] : [] };
}
function fileOf(entry) {
    if ('error' in entry || entry.source.kind === 'task')
        return undefined;
    return entry.source.kind === 'file' ? entry.source : entry.source.file;
}
/** Tasks are paid for already, and what cannot be read never will be. */
function isCounted(entry) {
    return 'source' in entry && entry.source.kind !== 'task';
}
function nameOf(entry) {
    return displayName('source' in entry ? entry.source.name : entry.name);
}
function unknownWarning(names) {
    const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
    return `These do not count for max-minutes, since their length is not known before: ${names.slice(0, MOST_NAMED).join(', ')}${more}.`;
}
function refusal(entry, durationMs, maxMinutes) {
    const name = 'source' in entry ? entry.source.name : entry.name;
    const minutes = (durationMs / 60_000).toFixed(1);
    const message = `${displayName(name)} has ${minutes} minutes, which is more than max-minutes, ${maxMinutes} for all sources, leaves.`;
    return { name, error: new InputError(message, { advice: 'Raise max-minutes, or name fewer sources.' }) };
}

import { InputError } from '../../errors.js';
import { accidents } from './accidents.js';
import { CALLS } from './call.js';
import { refusals } from './refusals.js';
import { replyChanges } from './reply-changes.js';
import { resultFaults } from './result-addresses.js';
/** Not a thing that goes wrong so many times, but what holds all the time. */
export const RATE_LIMITS = 'rate-limits';
/** Names of the faults that belong to calls of their own. */
const OWN_NAMES = [
    ...[refusals, replyChanges, resultFaults].flatMap((table) => Object.keys(table)),
    RATE_LIMITS,
];
/**
 * Reads faults written `NAME`, `NAME=TIMES` or `NAME=SHARE%`.
 *
 * @throws InputError for a name that there is not, telling which there are, and for a count that is none.
 */
export function parseFaults(texts) {
    return texts.map(parseFault);
}
/** Every name that there is, accidents under each of their calls. */
export function faultNames() {
    const calls = ['any', ...CALLS];
    return [...calls.flatMap((call) => Object.keys(accidents).map((name) => `${call}-${name}`)), ...OWN_NAMES];
}
function parseFault(text) {
    const [name = '', count, rest] = text.split('=');
    if (rest !== undefined || (count !== undefined && !/^(?:[1-9]\d{0,8}|\d{1,2}(?:\.\d+)?%)$/.test(count))) {
        throw new InputError(`The fault "${text}" has no sensible count.`, {
            advice: 'It takes NAME, NAME=TIMES or NAME=SHARE%, such as submit-429=2 or any-503=5%.',
        });
    }
    const isShare = count?.endsWith('%') ?? false;
    const times = count === undefined || isShare ? Number.POSITIVE_INFINITY : Number(count);
    const share = isShare ? Number.parseFloat(count ?? '') / 100 : 1;
    if (OWN_NAMES.includes(name))
        return { name, times, share };
    const [, call = '', accident = ''] = /^([a-z]+)-(.+)$/.exec(name) ?? [];
    const calls = call === 'any' ? CALLS : CALLS.filter((known) => known === call);
    if (calls.length > 0 && Object.hasOwn(accidents, accident))
        return { name, calls, accident, times, share };
    throw new InputError(`There is no fault "${name.slice(0, 100)}".`, { advice: whatThereIs() });
}
function whatThereIs() {
    const calls = ['any', ...CALLS].join(', ');
    const names = Object.keys(accidents).join(', ');
    return `There are CALL-ACCIDENT, with CALL one of ${calls} and ACCIDENT one of ${names}; and ${OWN_NAMES.join(', ')}.`;
}

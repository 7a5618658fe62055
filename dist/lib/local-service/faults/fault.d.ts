import { type CallName } from './call.ts';
/** One thing that goes wrong, so many times, or so often. */
export interface Fault {
    readonly name: string;
    /** The calls that an accident happens to; absent for the faults that know theirs. */
    readonly calls?: readonly CallName[];
    /** What happens, where it happens to calls of any kind. */
    readonly accident?: string;
    /** `Infinity` unless told otherwise. */
    readonly times: number;
    /** How likely it is each time, from 0 to 1. */
    readonly share: number;
}
/** Not a thing that goes wrong so many times, but what holds all the time. */
export declare const RATE_LIMITS = "rate-limits";
/**
 * Reads faults written `NAME`, `NAME=TIMES` or `NAME=SHARE%`.
 *
 * @throws InputError for a name that there is not, telling which there are, and for a count that is none.
 */
export declare function parseFaults(texts: readonly string[]): Fault[];
/** Every name that there is, accidents under each of their calls. */
export declare function faultNames(): string[];

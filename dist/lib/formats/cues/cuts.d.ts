import { type CueLimits } from './limits.ts';
import type { Times } from './unit-times.ts';
import type { Unit } from './units.ts';
/** Some of a sentence's units, shown together from the start of the first to the end of the last. */
export interface Piece extends Times {
    units: Unit[];
}
/**
 * Divides a sentence's units, spoken at `times`, into cues: as few as their size, their length in time and long pauses allow,
 * divided after clauses where possible and of about equal size. Linear: only what fits into one cue is looked at from each unit.
 */
export declare function cutUnits(units: readonly Unit[], times: readonly Times[], limits: CueLimits): Piece[];

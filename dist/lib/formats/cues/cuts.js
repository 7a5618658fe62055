import { addedColumns, endCosts, slackCost } from '../line-breaks.js';
import { MAX_CUE_MS, MIN_CUE_MS, PAUSE_MS } from './limits.js';
/** What another cue costs, against the costs of uneven cues and of ends within a clause: fewer cues win, but not at any price. */
const CUE_COST = 80;
/** The end of a cue is on screen longer than the end of a line, and matters as much more. */
const END_WEIGHT = 3;
/** What a cue costs that is over before it can be read. */
const HASTE_COST = 60;
/**
 * Divides a sentence's units, spoken at `times`, into cues: as few as their size, their length in time and long pauses allow,
 * divided after clauses where possible and of about equal size. Linear: only what fits into one cue is looked at from each unit.
 */
export function cutUnits(units, times, limits) {
    const costs = [0, ...units.map(() => Number.POSITIVE_INFINITY)];
    const ways = { costs, starts: costs.map(() => 0), endCosts: endCosts(units) };
    for (let start = 0; start < units.length; start++)
        addCuesFrom(ways, units, times, start, limits);
    const pieces = [];
    for (let end = units.length; end > 0;) {
        const start = ways.starts[end] ?? 0;
        const startMs = times[start]?.startMs ?? 0;
        const endMs = Math.min(times[end - 1]?.endMs ?? startMs, startMs + MAX_CUE_MS);
        pieces.push({ startMs, endMs, units: units.slice(start, end) });
        end = start;
    }
    return pieces.reverse();
}
/** Tries every cue that begins at a unit. One of a single unit is always possible. */
function addCuesFrom(ways, units, times, start, limits) {
    const capacity = limits.maxLineWidth * limits.maxLines;
    const startMs = times[start]?.startMs ?? 0;
    let [lines, lineStart, lineColumns, columns] = [1, start, limits.indent, limits.indent];
    for (let index = start; index < units.length; index++) {
        lineColumns += addedColumns(units, index, lineStart);
        columns += addedColumns(units, index, start);
        if (lineColumns > limits.maxLineWidth) {
            if (index > start || limits.indent > 0)
                lines++;
            lineStart = index;
            lineColumns = addedColumns(units, index, index);
        }
        if (index > start && (lines > limits.maxLines || breaksInTime(times, start, index)))
            return;
        const haste = (times[index]?.endMs ?? 0) - startMs < MIN_CUE_MS ? HASTE_COST : 0;
        const cost = CUE_COST + slackCost(columns, capacity) + haste + END_WEIGHT * (ways.endCosts[index] ?? 0);
        addWay(ways, start, index + 1, cost);
    }
}
function addWay({ costs, starts }, start, end, cost) {
    const total = (costs[start] ?? 0) + cost;
    if (total >= (costs[end] ?? 0))
        return;
    costs[end] = total;
    starts[end] = start;
}
function breaksInTime(times, start, index) {
    const { startMs = 0, endMs = 0 } = times[index] ?? {};
    const pauseMs = startMs - (times[index - 1]?.endMs ?? 0);
    return pauseMs >= PAUSE_MS || endMs - (times[start]?.startMs ?? 0) > MAX_CUE_MS;
}

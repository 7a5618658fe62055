export const pollerDefaults = {
    minimumIntervalMs: 700,
    maximumIntervalMs: 10_000,
    looksPerSecond: 20,
    listsPerSecond: 4,
};
/** How often a task is looked at whose state the list tells: the list may be wrong. */
export function backupIntervalMs(outstanding, { looksPerSecond }) {
    return Math.max(BACKUP_MS, (outstanding / (looksPerSecond * BACKUP_SHARE)) * 1000);
}
const BACKUP_MS = 60_000;
/** What such looks may take of the budget. */
const BACKUP_SHARE = 0.1;
/**
 * How long to leave a task alone: no less than its share of the budget of looks, and a twentieth of its age up to the
 * maximum, so that short tasks are noticed soon and long ones cost little.
 */
export function lookIntervalMs({ outstanding, ageMs, random }, options) {
    const shareMs = (outstanding / options.looksPerSecond) * 1000;
    const patienceMs = Math.min(ageMs / 20, options.maximumIntervalMs);
    return Math.max(options.minimumIntervalMs, shareMs, patienceMs) * (0.9 + random / 5);
}

export interface PollerOptions {
    /** The shortest pause between two looks at one task. @default 700 */
    minimumIntervalMs?: number;
    /** How far the pause grows with a task's age. @default 10_000 */
    maximumIntervalMs?: number;
    /** Looks per second over all tasks. @default 20, the account's limit */
    looksPerSecond?: number;
    /** Calls per second for the account's list, which is used where there are many tasks; 0 for none. @default 4 */
    listsPerSecond?: number;
}
export declare const pollerDefaults: Required<PollerOptions>;
/** How often a task is looked at whose state the list tells: the list may be wrong. */
export declare function backupIntervalMs(outstanding: number, { looksPerSecond }: Required<PollerOptions>): number;
export interface LookSituation {
    /** Tasks that are being waited for, this one included. */
    outstanding: number;
    /** Since waiting for this task began. */
    ageMs: number;
    /** From 0 up to 1; a tenth of jitter to either side comes of it. */
    random: number;
}
/**
 * How long to leave a task alone: no less than its share of the budget of looks, and a twentieth of its age up to the
 * maximum, so that short tasks are noticed soon and long ones cost little.
 */
export declare function lookIntervalMs({ outstanding, ageMs, random }: LookSituation, options: Required<PollerOptions>): number;

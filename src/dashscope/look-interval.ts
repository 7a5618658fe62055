export interface PollerOptions {
  /** The shortest pause between two looks at one task. @default 700 */
  minimumIntervalMs?: number
  /** How far the pause grows with a task's age. @default 10_000 */
  maximumIntervalMs?: number
  /** Looks per second over all tasks. @default 20, the account's limit */
  looksPerSecond?: number
  /** Calls per second for the account's list, which is used where there are many tasks; 0 for none. @default 4 */
  listsPerSecond?: number
}

export const pollerDefaults: Required<PollerOptions> = {
  minimumIntervalMs: 700,
  maximumIntervalMs: 10_000,
  looksPerSecond: 20,
  listsPerSecond: 4,
}

/** How often a task is looked at whose state the list tells: the list may be wrong. */
export function backupIntervalMs(outstanding: number, { looksPerSecond }: Required<PollerOptions>): number {
  return Math.max(BACKUP_MS, (outstanding / (looksPerSecond * BACKUP_SHARE)) * 1000)
}

const BACKUP_MS = 60_000
/** What such looks may take of the budget. */
const BACKUP_SHARE = 0.1

export interface LookSituation {
  /** Tasks that are being waited for, this one included. */
  outstanding: number
  /** Since waiting for this task began. */
  ageMs: number
  /** From 0 up to 1; a tenth of jitter to either side comes of it. */
  random: number
}

/**
 * How long to leave a task alone: no less than its share of the budget of looks, and a twentieth of its age up to the
 * maximum, so that short tasks are noticed soon and long ones cost little.
 */
export function lookIntervalMs(
  { outstanding, ageMs, random }: LookSituation,
  options: Required<PollerOptions>,
): number {
  const shareMs = (outstanding / options.looksPerSecond) * 1000
  const patienceMs = Math.min(ageMs / 20, options.maximumIntervalMs)
  return Math.max(options.minimumIntervalMs, shareMs, patienceMs) * (0.9 + random / 5)
}

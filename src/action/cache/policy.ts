import type { JobContext } from '../job-context.ts'

/** Whether something is kept for the next run. */
export type CacheSetting = 'auto' | 'on' | 'off'

export interface CacheDecision {
  allowed: boolean
  /** A sentence that says why. */
  reason: string
}

/** Events whose runs publish, or hold secrets, while others can write to the caches that they read. */
const SENSITIVE_EVENTS = ['release', 'pull_request_target', 'workflow_run']

/**
 * `auto` keeps away from caches where a forged entry would be published under the project's name.
 *
 * @param touchesRelease whether the run reads from a release, or writes to one.
 */
export function cachesAllowed(
  setting: CacheSetting,
  { eventName, ref }: JobContext,
  touchesRelease = false,
): CacheDecision {
  if (setting !== 'auto') return { allowed: setting === 'on', reason: `Caches are set to ${setting}.` }
  if (touchesRelease) return off('releases')
  if (SENSITIVE_EVENTS.includes(eventName)) return off(`${eventName} events`)
  if (ref.startsWith('refs/tags/')) return off('tags')
  return { allowed: true, reason: 'Caches are in use, since this run is not for a release.' }
}

function off(place: string): CacheDecision {
  return {
    allowed: false,
    reason: `Caches are not used on ${place}, so that nothing forged in one is published; set them to on to use them all the same.`,
  }
}

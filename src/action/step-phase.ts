import type { Environment } from './environment.ts'
import type { Runner } from './runner.ts'

const IS_POST = 'isPost'

/** Whether the runner started the program once more, after the job's other steps. */
export function isPostStep(env: Environment): boolean {
  return env[`STATE_${IS_POST}`] === 'true'
}

/** Lets the program know itself again when the runner starts it for the post step. */
export function announcePostStep({ saveState }: Runner): void {
  saveState(IS_POST, 'true')
}

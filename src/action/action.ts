import { VERSION } from '../defaults.ts'
import { log } from './log-line.ts'
import { isPostStep } from './step-phase.ts'

/** Runs the program as the runner asks for it: the step itself or, after the job's other steps, what it left. */
export async function runAction(env: NodeJS.ProcessEnv = process.env): Promise<void> {
  if (isPostStep(env)) {
    const { runPostStep } = await import('./post-step.ts')
    return runPostStep(env)
  }
  // The first sign of life comes before anything large is loaded.
  log(`SenseVoice Transcribe ${VERSION}`)
  const { runMainStep } = await import('./main-step.ts')
  return runMainStep(env)
}

import { VERSION } from '../defaults.js';
import { log } from './log-line.js';
import { isPostStep } from './step-phase.js';
/** Runs the program as the runner asks for it: the step itself or, after the job's other steps, what it left. */
export async function runAction(env = process.env) {
    if (isPostStep(env)) {
        const { runPostStep } = await import('./post-step.js');
        return runPostStep(env);
    }
    // The first sign of life comes before anything large is loaded.
    log(`SenseVoice Transcribe ${VERSION}`);
    const { runMainStep } = await import('./main-step.js');
    return runMainStep(env);
}

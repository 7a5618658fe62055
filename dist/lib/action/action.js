import { VERSION } from '../defaults.js';
import { log } from './log-line.js';
/** Set by `post.js`, which the runner starts after the job's other steps, be it that the step itself never began. */
const PHASE = 'SENSEVOICE_TRANSCRIBE_PHASE';
/** Runs the step itself or, after the job's other steps, what it left; then ends the process. */
export async function runAction(env = process.env) {
    // A reader that has seen enough (`| head`) is no fault; files and deliveries are made all the same.
    process.stdout.on('error', () => { });
    if (env[PHASE] === 'post') {
        const { runPostStep } = await import('./post-step.js');
        await runPostStep(env);
    }
    else {
        // The first sign of life comes before anything large is loaded.
        log(`SenseVoice Transcribe ${VERSION}`);
        const { runMainStep } = await import('./main-step.js');
        await runMainStep(env);
    }
    // Calls that were given up would hold it.
    await new Promise((resolve) => process.stdout.write('', resolve));
    process.exit();
}

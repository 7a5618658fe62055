const IS_POST = 'isPost';
/** Whether the runner started the program once more, after the job's other steps. */
export function isPostStep(env) {
    return env[`STATE_${IS_POST}`] === 'true';
}
/** Lets the program know itself again when the runner starts it for the post step. */
export function announcePostStep({ saveState }) {
    saveState(IS_POST, 'true');
}

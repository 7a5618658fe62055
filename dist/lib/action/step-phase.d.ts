import type { Environment } from './environment.ts';
import type { Runner } from './runner.ts';
/** Whether the runner started the program once more, after the job's other steps. */
export declare function isPostStep(env: Environment): boolean;
/** Lets the program know itself again when the runner starts it for the post step. */
export declare function announcePostStep({ saveState }: Runner): void;

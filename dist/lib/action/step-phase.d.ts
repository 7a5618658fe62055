import type { Runner } from './runner.ts';
/** Whether the runner started the program once more, after the job's other steps. */
export declare function isPostStep(env: Readonly<Record<string, string | undefined>>): boolean;
/** Lets the program know itself again when the runner starts it for the post step. */
export declare function announcePostStep({ saveState }: Runner): void;

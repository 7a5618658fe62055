/** Runs the step itself or, after the job's other steps, what it left; then ends the process. */
export declare function runAction(env?: NodeJS.ProcessEnv): Promise<never>;

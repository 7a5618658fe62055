/** Delivers what the main step could not, after the job's other steps. It never fails the job. */
export declare function runPostStep(env?: NodeJS.ProcessEnv): Promise<void>;

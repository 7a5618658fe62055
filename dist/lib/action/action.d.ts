/** Runs the program as the runner asks for it: the step itself or, after the job's other steps, what it left. */
export declare function runAction(env?: NodeJS.ProcessEnv): Promise<void>;

/** The step itself: reads what is asked, does it, and tells what came of it. Never throws. */
export declare function runMainStep(env?: NodeJS.ProcessEnv): Promise<void>;

/** The variables of a process that decodes what anybody made: it has no use for keys, tokens and addresses, nor for their names. */
export declare function workerEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv;

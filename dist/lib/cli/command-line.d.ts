/** Runs one command; gives the exit code. */
export declare function runCommandLine(args: string[]): Promise<number>;

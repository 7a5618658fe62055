/**
 * Runs one command to its end; gives the exit code: 0 all succeeded, 1 something failed, 2 refused before anything was
 * sent, 130 or 143 interrupted.
 */
export declare function runCommandLine(args: string[]): Promise<number>;

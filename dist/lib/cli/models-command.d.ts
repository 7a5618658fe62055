/** Prints every model; gives the exit code. */
export declare function modelsCommand({ json }: {
    json?: boolean;
}): Promise<number>;
/** Installs the local engine with one model ahead of time; gives the exit code. */
export declare function installCommand(name: string): Promise<number>;

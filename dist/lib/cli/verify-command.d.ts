export interface VerifyFlags {
    recording?: string;
    modelDir?: string;
}
/** Shows that a local model is whole and works here: its files, what it hears in a recording, and how fast; gives the exit code. */
export declare function verifyCommand(name: string, { recording, modelDir }: VerifyFlags): Promise<number>;

/**
 * Makes a folder that only this user can enter, and that goes when the process goes; one that was killed outright leaves
 * it, for a later one to remove.
 *
 * @throws InputError when the temporary folder of this machine cannot be written to.
 */
export declare function makeTemporaryFolder(): Promise<string>;
export declare function removeTemporaryFolder(folder: string): Promise<void>;

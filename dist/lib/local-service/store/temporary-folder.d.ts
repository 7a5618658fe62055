/** Makes a folder that only this user can enter, and that goes when the process goes. */
export declare function makeTemporaryFolder(): Promise<string>;
export declare function removeTemporaryFolder(folder: string): Promise<void>;

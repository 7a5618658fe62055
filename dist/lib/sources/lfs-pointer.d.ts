/** Whether a file is what Git LFS leaves in place of one that was not fetched: a few lines of text that name its hash. */
export declare function isLfsPointer(path: string, sizeBytes: number): Promise<boolean>;

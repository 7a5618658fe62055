/** Starts the kind of worker that the arguments end in. */
export declare function runWorker(kind: string | undefined): Promise<void>;

/** Runs in a process of its own: the native runtime ends its process on some bad models. */
export declare function runRecognizerWorker(): void;

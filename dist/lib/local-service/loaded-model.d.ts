import type { RecognizerConfig } from './workers/recognizers.ts';
import { WorkerPool } from './workers/worker-pool.ts';
import { type WorkerScript } from './workers/worker-process.ts';
/** A model in the processes that recognise with it. */
export declare class LoadedModel {
    /** Its name. */
    readonly model: string;
    private readonly recognizers;
    /** Why it could not be loaded, once that is known. */
    private failure;
    private users;
    /** Begins to load it, so that it is there when the first file has been decoded. */
    constructor(config: RecognizerConfig, cores: number, script: WorkerScript);
    get isIdle(): boolean;
    /** Lends the processes. @throws TranscribeError `recognition` naming the model when it cannot be loaded. */
    use<T>(task: (recognizers: WorkerPool) => Promise<T>): Promise<T>;
    close(): void;
}

import type { Recognition } from './recognition.ts';
import type { MediaRequest } from './workers/media-worker.ts';
import type { RecognizerPool } from './workers/recognizer-pool.ts';
import { type WorkerScript } from './workers/worker-process.ts';
export interface TranscriberOptions {
    script: WorkerScript;
    pool: RecognizerPool;
    /** Chunks of one file that may wait for a recogniser at a time. */
    chunksAhead: number;
}
/** Decodes a file in a process of its own and has its speech recognised as it comes. */
export declare function transcribeMedia(request: MediaRequest, { script, pool, chunksAhead }: TranscriberOptions, onProgress: (share: number) => void, signal: AbortSignal): Promise<Recognition>;

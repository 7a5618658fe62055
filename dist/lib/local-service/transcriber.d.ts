import type { Recognition } from './recognition.ts';
import type { MediaRequest } from './workers/media-worker.ts';
import type { WorkerPool } from './workers/worker-pool.ts';
/** What a model heard in one chunk. */
export interface RecognizedSpeech {
    text: string;
}
/** The processes that the work is spread over. */
export interface Workers {
    media: WorkerPool;
    recognizers: WorkerPool;
}
/** Decodes a file in one process and has its speech recognised, as it comes, in others. */
export declare function transcribeMedia(request: MediaRequest, { media, recognizers }: Workers, onProgress: (share: number) => void, signal: AbortSignal): Promise<Recognition>;

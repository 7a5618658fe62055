import type { ChannelChunk } from './audio/speech.ts';
import type { Recognition } from './recognition.ts';
import type { MediaRequest } from './workers/media-worker.ts';
import type { WorkerPool } from './workers/worker-pool.ts';
/** The processes that the work is spread over. */
export interface Workers {
    media: WorkerPool;
    recognizers: WorkerPool;
}
export interface TranscriptionHooks {
    /** Told the share that is done, from 0 to 1. */
    onProgress: (share: number) => void;
    /** Told the text of each chunk. */
    onHeard?: (text: string, chunk: Pick<ChannelChunk, 'speech'>) => void;
}
/** Decodes a file in one process and has its speech recognised, as it comes, in others. */
export declare function transcribeMedia(request: MediaRequest, { media, recognizers }: Workers, { onProgress, onHeard }: TranscriptionHooks, signal: AbortSignal): Promise<Recognition>;

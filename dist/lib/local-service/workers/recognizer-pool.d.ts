import type { RecognizerConfig } from './recognizer-worker.ts';
import { type WorkerScript } from './worker-process.ts';
/** What a model heard in one piece of speech. */
export interface RecognizedSpeech {
    text: string;
}
/** One recognizer process per core, each started when first needed and replaced when it dies. */
export declare class RecognizerPool {
    private readonly script;
    private readonly config;
    private readonly limit;
    private readonly all;
    private readonly idle;
    constructor(script: WorkerScript, config: RecognizerConfig, size: number);
    /** Recognises 16 kHz mono samples. A chunk whose process died is tried once more in a new one. */
    recognize(samples: Float32Array): Promise<RecognizedSpeech>;
    close(): void;
    private attempt;
    private start;
}

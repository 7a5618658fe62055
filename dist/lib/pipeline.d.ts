import type { RunningEngine } from './engines.ts';
import type { Source } from './sources/source.ts';
import type { Transcript } from './transcript.ts';
export interface PipelineOptions {
    model: string;
    engine: Transcript['engine'];
    timeoutMs: number;
    signal?: AbortSignal | undefined;
}
/** Upload, submit, poll, fetch and parse for one source. */
export declare function transcribeSource(source: Source, { client, polling }: RunningEngine, options: PipelineOptions): Promise<Transcript>;

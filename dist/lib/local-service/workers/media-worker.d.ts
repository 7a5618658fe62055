import type { ChannelSelection } from '../audio/channels.ts';
import type { Cutting } from '../audio/chunk-plan.ts';
import { type ChannelChunk } from '../audio/speech.ts';
export interface MediaRequest {
    path: string;
    modulesFolder: string;
    vadModel: string;
    channels: ChannelSelection;
    cutting: Cutting;
}
/** What a look into the file brought. */
export interface MediaStep {
    /** Absent when none has come yet, or none is left. */
    chunk?: ChannelChunk | undefined;
    ended: boolean;
    /** Milliseconds of audio decoded so far. */
    decodedMs: number;
    /** What a user should know of the file, each one sentence, so far. */
    warnings: string[];
}
/** Decodes one file at a time and hands out its speech piece by piece, as fast as it is asked for. */
export declare function runMediaWorker(): void;

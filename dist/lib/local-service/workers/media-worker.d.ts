export interface MediaRequest {
    path: string;
    modulesFolder: string;
    vadModel: string;
    /** The channels to recognise, each alone; `mix` is all of them as one. */
    channels: 'mix' | number[];
}
/** What the container says of itself. */
export interface AudioProperties {
    format: string;
    samplingRate: number;
    channels: number;
    durationMs?: number;
}
/** A piece of speech with some original sound around it. */
export interface ChannelChunk {
    channel: number;
    startMs: number;
    endMs: number;
    /** 16 kHz, mono. */
    samples: Float32Array;
    speech: Array<{
        startMs: number;
        endMs: number;
    }>;
}
/** Decodes one file at a time and hands out its speech piece by piece, as fast as it is asked for. */
export declare function runMediaWorker(): void;

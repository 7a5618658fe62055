import { type Cutting } from './chunk-plan.ts';
import type { VoiceDetector } from './voice-detector.ts';
/** A piece of speech with some original sound around it, at most 15.6 s. */
export interface SpeechChunk {
    startMs: number;
    endMs: number;
    /** 16 kHz, from -1 to 1. */
    samples: Float32Array;
    /** Where in the signal speech was found, in order, within the chunk; nowhere, when it is what sounds between speech. */
    speech: TimeSpan[];
}
/** A stretch of time, in milliseconds from the start of the audio. */
export interface TimeSpan {
    startMs: number;
    endMs: number;
}
/** Cuts a signal that arrives piece by piece into chunks of speech, holding no more of it than the next chunk needs. */
export declare class Chunker {
    #private;
    constructor(detector: VoiceDetector, cutting?: Cutting);
    /** Takes the next samples, at 16 kHz, and gives the chunks that are complete. */
    push(samples: Float32Array): Generator<SpeechChunk>;
    /** Ends the signal, and gives the chunks that are left. */
    finish(): Generator<SpeechChunk>;
}

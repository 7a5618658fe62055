import type { ModuleLoader } from './modules.ts';
/** A stretch of one signal, in samples at 16 kHz from its start; `end` exclusive. */
export interface Span {
    start: number;
    end: number;
}
/** Finds speech in a signal that arrives window by window. */
export interface VoiceDetector {
    /** Samples that a window must hold; the last may be shorter. */
    readonly windowSamples: number;
    /** Takes the next window, and gives the speech that has ended, if any has. */
    accept(window: Float32Array): Span[];
    /** Ends the signal. */
    finish(): Span[];
    /** No speech still to come begins before this sample. */
    readonly horizon: number;
}
/** A voice detector for each signal. */
export type MakeVoiceDetector = () => VoiceDetector;
/**
 * Silero's voice activity detection in sherpa-onnx.
 *
 * @throws TranscribeError (`install`) when the model file is absent, which sherpa-onnx would take for silence.
 */
export declare function loadVoiceDetector(loader: ModuleLoader, modelPath: string): Promise<MakeVoiceDetector>;

import type { ModuleLoader } from './modules.ts';
/** Samples per second that voice detector and recognisers take. */
export declare const RECOGNITION_RATE = 16000;
/** Changes the rate of one signal, piece by piece: sherpa-onnx's `LinearResampler`. */
export interface LinearResampler {
    resample(samples: Float32Array): Float32Array;
    /** The last piece, which may be empty, with all that was held back. */
    flush(samples: Float32Array): Float32Array;
}
/** Makes a resampler from one rate to another, in hertz. */
export type MakeResampler = (fromRate: number, toRate: number) => LinearResampler;
export declare function loadResampler(loader: ModuleLoader): Promise<MakeResampler>;
/** Brings one signal to 16 kHz, even if its rate changes on the way. */
export declare class RecognitionSignal {
    #private;
    constructor(make: MakeResampler);
    /** The next samples at 16 kHz: what goes in comes out a little later. */
    push(samples: Float32Array, rate: number): Float32Array[];
    /** What is still to come out. */
    finish(): Float32Array[];
}

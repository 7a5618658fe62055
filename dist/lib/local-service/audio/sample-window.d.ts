/** The latest stretch of a signal that keeps coming. Positions count from the signal's start. */
export declare class SampleWindow {
    #private;
    /** The first sample still held. */
    get start(): number;
    /** One behind the last sample. */
    get end(): number;
    append(samples: Float32Array): void;
    /** A copy of the samples from `from` up to `to`, as far as they are held. */
    slice(from: number, to: number): Float32Array;
    /** Forgets what lies before `position`: at once or later, as it is cheap. */
    dropBefore(position: number): void;
}

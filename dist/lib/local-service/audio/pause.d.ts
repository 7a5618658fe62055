/** The middle of the quietest 100 ms, as an offset into the samples. */
export declare function quietestMoment(samples: Float32Array): number;

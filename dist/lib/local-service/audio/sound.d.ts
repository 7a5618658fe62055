/** From the first to the last 100 ms that are no silence, as offsets into the samples; undefined when all is silence. */
export declare function loudPart(samples: Float32Array): {
    start: number;
    end: number;
} | undefined;

/** Decoded sound: samples from -1 to 1, equally many in each channel. Rate and channels may change between blocks. */
export interface PcmBlock {
    /** Hertz. */
    sampleRate: number;
    channels: Float32Array[];
}
/** @throws MediaError for values that only a damaged or hostile header has. */
export declare function checkShape(shape: {
    sampleRate?: number | undefined;
    channels?: number | undefined;
}): void;
export declare function durationMsOf({ sampleRate, channels }: PcmBlock): number;
/** So much silence, in blocks of a second. */
export declare function silence(durationMs: number, like: PcmBlock): Generator<PcmBlock>;

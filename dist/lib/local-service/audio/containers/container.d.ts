/** What a container's header says about its audio. Each field is absent where the header does not tell it cheaply. */
export interface AudioFacts {
    /** The codec, as ffmpeg names it: `pcm_s16le`, `aac`, `opus`. */
    codec?: string;
    /** Hertz. */
    sampleRate?: number;
    channels?: number;
    durationMs?: number;
    /** Whether the duration was counted by whoever wrote the file, so that decoding less means a loss. */
    isDurationCounted?: boolean;
    /** Whether the file ends before what its container announces. */
    isTruncated?: boolean;
    /** Whether other tracks lie between the sound in a way that the package's decoder cannot tell apart. */
    isInterleaved?: boolean;
    /** Silence before the audio begins, on the clock that it shares with the picture. */
    delayMs?: number;
}
/** A file as its decoder takes it. */
export interface Container {
    facts: AudioFacts;
    /** The bytes to decode, in blocks that the decoder may keep. */
    bytes(): AsyncIterable<Uint8Array>;
}

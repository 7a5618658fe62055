/** What the header of one MPEG audio frame (layer I, II or III) says. */
export interface MpegFrame {
    bytes: number;
    sampleRate: number;
    channels: number;
    samples: number;
    bitrate: number;
    /** Bytes from the frame's start to where an encoder's information tag may be. */
    tagOffset: number;
}
/** The frame whose header is at `offset`, if a valid one is there. Free-format frames count as none. */
export declare function mpegFrameAt(bytes: Uint8Array, offset: number): MpegFrame | undefined;
/** Where the first run of `frames` consecutive frames starts within `searched` bytes from `from`; -1 when there is none. */
export declare function findMpegFrames(bytes: Uint8Array, from: number, searched: number, frames?: number): number;

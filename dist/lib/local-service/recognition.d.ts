/** What the local engine made of one file. */
export interface Recognition {
    format: string;
    samplingRate: number;
    durationMs: number;
    channels: RecognizedChannel[];
    /** What a user should know, each one sentence. */
    warnings: string[];
}
export interface RecognizedChannel {
    channel: number;
    sentences: RecognizedSentence[];
}
export interface RecognizedSentence {
    startMs: number;
    endMs: number;
    text: string;
}

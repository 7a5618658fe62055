/** What a transcription depends on, beside the content it is made from. */
export interface Making {
    engine: string;
    model: string;
    /** Whatever else the model was asked for. */
    options: object;
}
/**
 * Transcriptions as the service gave them, so that the same content is not paid for twice and a new format costs nothing.
 * A cache that cannot be read or written is the same as none.
 */
export declare class ResultCache {
    private readonly folder;
    constructor(folder: string);
    /** The reply that was kept for this content, made in this way. */
    find(contentId: string, making: Making): Promise<unknown>;
    keep(contentId: string, making: Making, reply: unknown): Promise<void>;
    /** Removes what was not asked for since a moment, in epoch milliseconds; gives how many entries remain. */
    prune(sinceMs: number): Promise<number>;
    private path;
}

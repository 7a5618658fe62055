/** What a transcription depends on, beside the content it is made from. */
export interface Making {
    /** Who makes it: two services need not agree, even under the same name of a model. */
    service: string;
    model: string;
    /** Whatever else the model was asked for. */
    options: object;
}
/** Under which a transcription of this content, made in this way, is kept. */
export declare function resultKey(contentId: string, { service, model, options }: Making): string;
/** Transcriptions as the service gave them, so that the same content is not paid for twice and a new format costs nothing. */
export declare class ResultCache {
    private readonly entries;
    constructor(folder: string);
    /** The reply that was kept under a key. */
    find(key: string): Promise<unknown>;
    /** Keeps a reply, without the address that it was made from: that may be signed. */
    keep(key: string, reply: unknown): Promise<void>;
    /** Forgets what was not asked for since a moment, in epoch milliseconds. */
    prune(sinceMs: number): Promise<void>;
}

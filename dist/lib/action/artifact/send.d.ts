/** One upload, as it is tried. */
export interface Attempt {
    name: string;
    /** Whether the only file becomes the artifact as it is, instead of a zip of all files. */
    unzipped: boolean;
    /** Absolute paths of files that are there. */
    files: readonly string[];
    /** What paths in the zip are relative to. */
    folder: string;
    retentionDays: number | undefined;
}
export interface Sent {
    id: number;
    sizeBytes: number;
}
/** Uploads by the toolkit's client, which retries by itself for up to 30 s. Throws what the client throws. */
export declare function send(attempt: Attempt): Promise<Sent>;

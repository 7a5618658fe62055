/** A file open for reading at any place. */
export interface MediaFile {
    readonly path: string;
    readonly size: number;
    /** At most `length` bytes in memory of their own; fewer at the end of the file. */
    read(position: number, length: number): Promise<Uint8Array>;
    close(): Promise<void>;
}
/** @throws TranscribeError (`file`) when there is no such regular file, or it may not be read. */
export declare function openMediaFile(path: string): Promise<MediaFile>;
/** The bytes from `start` up to `end`, in blocks. */
export declare function blocksOf(file: MediaFile, { start, end, blockBytes }?: {
    blockBytes?: number | undefined;
    end?: number | undefined;
    start?: number | undefined;
}): AsyncGenerator<Uint8Array>;
/** The same bytes in blocks of at least `blockBytes`, but for the last. */
export declare function gathered(parts: AsyncIterable<Uint8Array>, blockBytes: number): AsyncGenerator<Uint8Array>;

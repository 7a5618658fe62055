import { type FileHandle } from 'node:fs/promises';
import type { Readable } from 'node:stream';
/** Uploaded media, fetched media and results, in a folder only this user can read, gone when the service stops. */
export declare class FileStore {
    readonly folder: string;
    private readonly now;
    /** Undefined while an upload is on its way. */
    private readonly uploads;
    private constructor();
    static open(now?: () => number): Promise<FileStore>;
    /** A path for a new temporary file. */
    newPath(): string;
    /** Whether a key is taken, be it by an upload that is still on its way. */
    has(key: string): boolean;
    /** Keeps an upload under a key that is not taken; a broken one leaves nothing behind. */
    putUpload(key: string, content: Readable | AsyncIterable<Uint8Array>): Promise<void>;
    /** Where the bytes of an upload are; undefined for a key that is not known, or no longer. */
    uploadPath(key: string): string | undefined;
    removeUpload(key: string): Promise<void>;
    /** @returns the id to ask for it with. */
    putResult(transcription: object): Promise<string>;
    /** An open handle on a result's bytes, for the caller to close. */
    openResult(id: string): Promise<FileHandle | undefined>;
    removeResult(id: string): void;
    close(): Promise<void>;
    private removeExpired;
    private resultPath;
}

import type { Readable } from 'node:stream';
/** Uploaded media, fetched media and results, in a folder only this user can read, gone when the service stops. */
export declare class FileStore {
    readonly folder: string;
    private readonly secret;
    private readonly uploads;
    private constructor();
    static open(): Promise<FileStore>;
    /** A path for a new temporary file. */
    newPath(): string;
    has(key: string): boolean;
    /** Keeps an upload under its key. A key is written once. */
    putUpload(key: string, content: Readable): Promise<void>;
    /** Where the bytes of an `oss://` URL are. */
    uploadPath(ossUrl: string): string | undefined;
    putResult(transcription: object): Promise<string>;
    getResult(id: string): Promise<Buffer | undefined>;
    /** Signs a text; the service's own URLs and upload policies carry such signatures. */
    sign(text: string): string;
    verify(text: string, signature: string): boolean;
    close(): Promise<void>;
    private resultPath;
}

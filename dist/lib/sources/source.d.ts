import type { Readable } from 'node:stream';
/** Something on the web, or already in the vendor store (`oss://`), that the service fetches itself. */
export interface UrlSource {
    kind: 'url';
    /** As the user wrote it. */
    name: string;
    /** Percent-encoded. */
    url: string;
    /** The same content as a file, for a service that cannot fetch the URL. */
    file?: FileSource;
}
/** Bytes to be uploaded: a file on this machine, or one that is read from elsewhere while it is uploaded. */
export interface FileSource {
    kind: 'file';
    name: string;
    /** Without folders. */
    fileName: string;
    sizeBytes: number;
    /** Opens the bytes from the start; called once for each attempt to upload them. */
    open: () => Readable;
    /** Where it lies on this machine, if it does. */
    path?: string;
    /** Reads any part of a file that lies elsewhere: at most `length` bytes, fewer at its end. */
    read?: (position: number, length: number) => Promise<Uint8Array>;
    /** Changes whenever the content does; absent where it has to be read to tell. */
    contentId?: string;
}
/** A task that was submitted earlier and is to be collected. */
export interface TaskSource {
    kind: 'task';
    /** The source it was submitted for where that is known, else its id. */
    name: string;
    taskId: string;
    /** Absent when only the id is known. */
    model?: string;
    /** Epoch milliseconds. */
    submittedAt?: number;
    /** Tells the source from the others of the task; absent when it is the only one, or nobody knows. */
    addressHash?: string;
    /** Under which its result is to be kept; absent where nobody keeps it. */
    resultKey?: string;
}
export type Source = UrlSource | FileSource | TaskSource;
/** What a source's output files are named after: its last path segment without a media ending. */
export declare function stemOf(source: Source): string;
/** The same for a source of which only the name is left. */
export declare function nameStem(name: string): string;
/** Whether a file of this name holds audio or video, going by its ending. */
export declare function isMediaName(name: string): boolean;
/** A name fit for logs and files: a URL's credentials and what signs it are left out. */
export declare function displayName(name: string): string;

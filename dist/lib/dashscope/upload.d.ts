import { Readable } from 'node:stream';
import type { UploadPolicy } from './wire.ts';
/** A local file on its way to the temporary store. */
export interface UploadFile {
    /** Any name; the store gets an ASCII form of it, since others cannot be downloaded again. */
    name: string;
    sizeBytes: number;
    /** Opens the bytes from the start; called once per attempt. */
    open: () => Readable;
}
export interface UploadForm {
    /** The object's key, without `oss://`. */
    key: string;
    headers: Record<string, string>;
    body: () => Readable;
}
/**
 * The multipart form the store wants: quoted names, disposition before type, `file` last, and an exact length.
 * @throws InputError when the file is larger than the policy allows.
 */
export declare function uploadForm(policy: UploadPolicy, file: UploadFile): UploadForm;
/** Letters, digits, dot, dash and underscore; the ending is kept. */
export declare function asciiName(name: string): string;

import { type Readable } from 'node:stream';
/** What a request asks for; {@link readBody} also undoes `deflate`. */
export declare const ACCEPT_ENCODING = "gzip, br";
/** Reads a whole body, undoing its content encodings. The limit counts decoded bytes, while they arrive. */
export declare function readBody(body: Readable, encodings: string | string[] | undefined, maxBytes: number): Promise<Buffer>;

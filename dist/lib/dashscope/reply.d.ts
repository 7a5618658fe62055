import type { z } from 'zod';
import type { HttpReply } from './http.ts';
/** A reply as understood, and as it came. */
export interface DecodedReply<T> {
    value: T;
    raw: unknown;
}
/**
 * Reads a reply by its schema.
 * @throws ApiError when it is a refusal in spite of its HTTP 200, TranscribeError `protocol` when it is neither.
 */
export declare function decodeReply<T extends z.ZodType>(schema: T, reply: HttpReply, secrets: readonly string[]): DecodedReply<z.infer<T>>;
/** Reads JSON, a byte order mark before it or not. What is no JSON may be cut off, so that asking again can help. */
export declare function parseJson({ body }: HttpReply, what: string): unknown;

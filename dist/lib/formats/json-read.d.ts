import type { Transcript } from '../transcript.ts';
/** Whether a value claims to be the public JSON, of any version. */
export declare function isTranscriptJson(value: unknown): boolean;
/**
 * Reads the public JSON back into a transcript.
 *
 * @throws InputError when it is of another version, or was changed by hand into something else.
 */
export declare function readTranscriptJson(value: unknown, name: string): Transcript;

import { type Source } from './source.ts';
/**
 * Something that changes whenever a source's content does: a file's hash, or what a URL's host says of it. Undefined where
 * nobody can tell, so that two unlike contents are never taken for one.
 */
export declare function contentIdOf(source: Source, signal?: AbortSignal): Promise<string | undefined>;

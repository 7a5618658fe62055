import type { Format } from '../defaults.ts';
/** Writes a transcript's files so that none is ever seen half written; gives their paths. */
export declare function writeFiles(folder: string, stem: string, contents: Map<Format, string>): Promise<string[]>;

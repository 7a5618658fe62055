import { type CACHE_SETTINGS } from '../defaults.ts';
import { type RunRequest } from '../options.ts';
/** The flags as the command line gives them: absent ones are absent. */
export interface RunFlags extends RunRequest {
    json?: boolean;
    resultCache?: (typeof CACHE_SETTINGS)[number];
}
export interface TranscribeFlags extends RunFlags {
    list?: string;
}
/** Transcribes sources; gives the exit code. */
export declare function transcribeCommand(sources: string[], flags: TranscribeFlags): Promise<number>;
/** Collects tasks submitted earlier; gives the exit code. */
export declare function collectCommand(tasks: string[], flags: RunFlags): Promise<number>;

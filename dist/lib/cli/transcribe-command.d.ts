import type { TranscribeRequest } from '../options.ts';
/** The flags as the command line gives them: absent ones are absent. */
export interface TranscribeFlags extends Omit<TranscribeRequest, 'sources'> {
    list?: string;
    json?: boolean;
}
/** Transcribes sources; gives the exit code. */
export declare function transcribeCommand(sources: string[], flags: TranscribeFlags): Promise<number>;

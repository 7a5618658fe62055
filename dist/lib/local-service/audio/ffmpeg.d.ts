import { type MediaFormat } from './formats.ts';
import type { ModuleLoader } from './modules.ts';
import type { PcmBlock } from './pcm.ts';
export interface FfmpegOptions {
    loader: ModuleLoader;
    /** The command, searched on PATH. Default `ffmpeg`. */
    command?: string | undefined;
}
/** ffmpeg is not on PATH, or cannot be started. */
export declare class FfmpegMissingError extends Error {
    readonly name = "FfmpegMissingError";
}
/**
 * Decodes with the ffmpeg that is on PATH, if one is. The demuxer is given, so that a playlist in disguise opens no
 * other file; content of no known format comes through a pipe, where nothing else can be opened at all.
 *
 * @throws FfmpegMissingError, or MediaError when ffmpeg cannot make audio of the file.
 */
export declare function decodeWithFfmpeg(path: string, format: MediaFormat | undefined, { loader, command }: FfmpegOptions): AsyncGenerator<PcmBlock>;
/** The arguments that make a WAV stream of a file's first audio track. */
export declare function ffmpegArguments(path: string, format: MediaFormat | undefined): string[];

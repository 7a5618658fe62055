import type { AudioFacts } from './containers/container.ts';
import type { ModuleLoader } from './modules.ts';
import { type PcmBlock } from './pcm.ts';
export interface DecodeOptions {
    loader: ModuleLoader;
    signal?: AbortSignal | undefined;
    /** Told once, in a sentence, when only a part of the audio could be decoded. */
    onWarning?: ((message: string) => void) | undefined;
    /** Told what the header says, before the first block. */
    onFacts?: ((facts: AudioFacts) => void) | undefined;
    /** The command that decodes what the packages cannot. Default `ffmpeg`, from PATH. */
    ffmpeg?: string | undefined;
}
/** Twice what the cloud takes. A few bytes can announce silence without end, and a small file hold years of it. */
export declare const LONGEST_AUDIO_MS: number;
/**
 * Decodes the first audio track of a media file, block by block, in memory that does not grow with its length.
 *
 * @throws MediaError when nothing can be decoded; TranscribeError (`file`) when the file cannot be read; the signal's reason.
 */
export declare function decodeAudio(path: string, options: DecodeOptions): AsyncGenerator<PcmBlock>;

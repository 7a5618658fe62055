import { type ChannelSelection } from './channels.ts';
import type { Cutting } from './chunk-plan.ts';
import { type SpeechChunk } from './chunker.ts';
import { type DecodeOptions } from './decode.ts';
import { type PcmBlock } from './pcm.ts';
import { type MakeResampler } from './resample.ts';
import { type MakeVoiceDetector } from './voice-detector.ts';
/** What a transcription says of its audio. */
export interface AudioProperties {
    /** The codec as ffmpeg names it where the header tells it, such as `pcm_s16le`; else the container's name. */
    format: string;
    /** Hertz. */
    samplingRate: number;
    channels: number;
    /** As the header has it, or as it can be reckoned from it. */
    durationMs?: number;
}
/** A chunk of one channel; a mix of all is channel 0. */
export interface ChannelChunk extends SpeechChunk {
    channel: number;
}
/** The speech of a media file, being decoded. */
export interface OpenedSpeech {
    properties: AudioProperties;
    /** In the order of time for each channel. Nothing is decoded before it is asked for. */
    chunks: AsyncGenerator<ChannelChunk>;
    /** Milliseconds of audio decoded so far; after the last chunk, the real duration. */
    decodedMs(): number;
    /** Lets go of the file, and of the program that may be decoding it, before or after the last chunk. */
    close(): Promise<void>;
}
export interface SpeechOptions extends Omit<DecodeOptions, 'onFacts'> {
    /** The path of Silero's model. */
    vadModel: string;
    channels: ChannelSelection;
    /** @default pieces for a model that loses words at the edges of short ones */
    cutting?: Cutting | undefined;
}
/**
 * Opens a media file and finds its speech. Music and noise give no chunks, unless the cutting asks for sounds; silence
 * never does.
 *
 * @throws MediaError when nothing can be decoded, or a requested channel does not exist; TranscribeError when the file
 * cannot be read or a part of the local engine is missing.
 */
export declare function openSpeech(path: string, options: SpeechOptions): Promise<OpenedSpeech>;
/** Finds the speech of each selected channel in blocks of sound. */
export declare function speechIn(blocks: AsyncIterable<PcmBlock>, selection: ChannelSelection, makeResampler: MakeResampler, makeDetector: MakeVoiceDetector, cutting?: Cutting): AsyncGenerator<ChannelChunk>;

import { type MediaFormat } from './formats.ts';
import type { ModuleLoader } from './modules.ts';
import { type PcmBlock } from './pcm.ts';
/** What the decoder packages give for each piece; no channels while there is nothing to give. */
export interface CodecResult {
    channelData: Float32Array[];
    sampleRate: number;
    /** Fewer than the arrays hold, where a decoder hands out its work space. */
    samplesDecoded?: number;
}
/** A decoder package's own decoder, for one stream. */
export interface Codec {
    decode(bytes: Uint8Array): CodecResult | Promise<CodecResult>;
    flush?(): CodecResult | Promise<CodecResult>;
    free?(): void;
}
/** A decoder for the format; undefined where there is none, or its package was not installed. */
export declare function openCodec(loader: ModuleLoader, format: MediaFormat): Promise<Codec | undefined>;
/** Decodes a stream of bytes piece by piece, and frees the decoder at the end. */
export declare function decodeWith(codec: Codec, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<PcmBlock>;

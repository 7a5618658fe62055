import type { PcmBlock } from './pcm.ts';
/** Channels to recognise, each alone, from 0; `mix` is all of them as one. */
export type ChannelSelection = 'mix' | readonly number[];
/** @throws MediaError when a requested channel does not exist. */
export declare function checkSelection(selection: ChannelSelection, channelCount: number): void;
/** The signal of each selected channel, or of the mix, with samples from -1 to 1 whatever the decoder gave. */
export declare function selectChannels({ channels }: PcmBlock, selection: ChannelSelection): Float32Array[];

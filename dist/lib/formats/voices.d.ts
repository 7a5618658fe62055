import type { Transcript } from '../transcript.ts';
interface Voiced {
    channel: number;
    speaker?: number;
}
/** Names who speaks, counted from 1: by channel where there are several, by speaker where speakers were told apart, else not at all. */
export declare function voiceNames(transcript: Transcript): (sentence: Voiced) => string | undefined;
export {};

import type { Annotation, Transcript } from '../transcript.ts';
import { Html } from './html.ts';
import { type VoiceKeys } from './keys.ts';
/** The timeline of a source: a lane for each emotion, speaker and event, whose name shows only what belongs to it. */
export declare function lanesOf(transcript: Transcript, voices: VoiceKeys, asked: readonly Annotation[]): Html;

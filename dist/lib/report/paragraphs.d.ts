import type { Transcript } from '../transcript.ts';
import { type Html } from './html.ts';
import { type VoiceKeys } from './keys.ts';
/** What was said and heard, in paragraphs with their time, voice and emotion; empty for silence. */
export declare function paragraphMarkup(transcript: Transcript, sourceId: string, voices: VoiceKeys): Html;

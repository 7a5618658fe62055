import type { Emotion } from '../transcript.ts';
import { type Html } from './html.ts';
/** In the order in which a page lists them. */
export declare const EMOTIONS: ["neutral", "happy", "surprised", "sad", "fearful", "disgusted", "angry"];
/** What a stretch of speech is coloured by: what was told, or that nothing was. */
export type Tone = Emotion | 'untold';
/** All pictures of the page, once; {@link icon} shows one. */
export declare function iconSheet(): Html;
export declare function icon(name: Tone | 'music' | 'sound' | 'person'): Html;
export declare function eventIcon(type: string): Html;
export declare function toneName(tone: Tone): string;

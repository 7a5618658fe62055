import { type Tone } from './emotions.ts';
import { type Html } from './html.ts';
import type { Span } from './spans.ts';
/** Where something happened, drawn over the length of a recording. */
export declare function trackOf(spans: readonly Span[], lengthMs: number, className: string): Html;
/** All speech of a recording, each column in the tone that takes most of its time. */
export declare function toneTrack(spans: ReadonlyArray<Span & {
    tone: Tone;
}>, lengthMs: number): Html;

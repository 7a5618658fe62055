import type { Emotion, TextEvent, TimedEvent } from '../../transcript.ts';
import { type CueLimits } from './limits.ts';
import type { TimedSentence } from './sentences.ts';
import { type Unit } from './units.ts';
/** What becomes one cue, before its lines are set: times in whole milliseconds. */
export interface Caption {
    startMs: number;
    endMs: number;
    units: Unit[];
    voice?: string;
    emotion?: Emotion;
}
export interface Speech {
    sentence: TimedSentence;
    voice: string | undefined;
    /** Text events that the sentence shows, by where they begin. */
    events: readonly TextEvent[];
}
/** One sentence as captions. Empty when it has neither words nor events nor an emotion to show. */
export declare function speechCaptions({ sentence, voice, events }: Speech, limits: CueLimits): Caption[];
/** An event heard while nobody speaks, as a caption of its own. */
export declare function eventCaption({ type, startMs, endMs }: TimedEvent, { maxLineWidth }: CueLimits): Caption;
/** Two captions of one voice, shown together. */
export declare function joinCaptions(first: Caption, second: Caption): Caption;
/** What each sentence shows, with its voice; events that only go on from the channel's last sentence are left out. */
export declare function speechOf(sentences: readonly TimedSentence[], added: ReadonlyMap<TimedSentence, TextEvent[]>, voiceOf: (sentence: TimedSentence) => string | undefined): Speech[];

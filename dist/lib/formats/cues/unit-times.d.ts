import type { Word } from '../../transcript.ts';
import type { Unit } from './units.ts';
/** When something is spoken, in milliseconds from the start of the audio. */
export interface Times {
    startMs: number;
    endMs: number;
}
interface TimedText {
    text: string;
    startMs: number;
    endMs: number;
    words?: readonly Word[];
}
/**
 * The time of each unit: that of its words where the model timed them, else a share of the sentence's time by length.
 * Times never go back and stay within the sentence; the first unit starts and the last ends with it.
 */
export declare function unitTimes(units: readonly Unit[], sentence: TimedText): Times[];
export {};

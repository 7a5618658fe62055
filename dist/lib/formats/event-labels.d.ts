import type { EventType, TextEvent } from '../transcript.ts';
/** Whether a reader is told of such an event. */
export declare function isShown({ type }: {
    type: EventType;
}): boolean;
/** What a reader is told of an event: `[applause]`, `[music]`. */
export declare function eventLabel(type: EventType): string;
interface Annotated {
    text: string;
    events: readonly TextEvent[];
}
/**
 * The events to show in a sentence that follows another: those that only go on from the sentence before are not
 * said again. Ordered by where they begin.
 */
export declare function shownEvents(sentence: Annotated, previous: Annotated | undefined): TextEvent[];
/** The start of the word that an offset falls into, so that a label placed there divides no word. */
export declare function wordStart(text: string, offset: number): number;
export {};

import type { RecognizedSentence } from './recognition.ts';
type Tagged = Pick<RecognizedSentence, 'text' | 'tags'>;
/**
 * A sentence as `sensevoice-v1` wrote it: events opened and closed, the emotion last. Undefined when nothing is left of
 * it, because the model did not know the event that was all there was.
 */
export declare function hostedText({ text, tags }: Tagged): string | undefined;
/** What the hosted model had no tag for, in a sentence for the user; none when nothing was left out. */
export declare function leftOutOfHosted(sentences: readonly Tagged[]): string[];
/** A sentence as SenseVoice-Small writes it: language, emotion, event and ITN before the text, nothing closed. */
export declare function openText({ text, tags }: Tagged): string;
export {};

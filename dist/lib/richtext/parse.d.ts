import type { Emotion, TextEvent } from '../transcript.ts';
/** A stretch of clean text with what its tags said. Event offsets count from the start of this stretch's `text`. */
export interface RichSegment {
    text: string;
    /** The last one named; absent when the model names none. */
    emotion?: Emotion;
    /** All that were named, in order. */
    emotions: Emotion[];
    events: TextEvent[];
    /** As in the tag (`zh en yue ja ko`); for the whole text, only when all its segments agree. */
    language?: string;
}
export interface RichText extends RichSegment {
    /** What had to be removed without being understood, each once, as written. */
    unknownTags: string[];
    /** One for each language tag (SenseVoice-Small); a text without such tags (`sensevoice-v1`) is a single segment. */
    segments: RichSegment[];
}
/**
 * Reads SenseVoice's tags in both dialects: the hosted `sensevoice-v1` (events opened and closed, emotion last) and
 * the open SenseVoice-Small (language, emotion, event and ITN before the text, no closers). One flat pass serves both: an event
 * that is never closed lasts to the end of its segment, a closer without an opener says nothing, and events may cross.
 * Total: never throws, leaves no tag in the text and loses no word.
 */
export declare function parseRichText(raw: string): RichText;

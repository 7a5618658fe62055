import type { Transcript } from '../transcript.ts';
/** A page for readers: title, facts, and paragraphs with time, speaker, emotion and events. Nothing in a transcript becomes markup. */
export declare function renderMarkdown(transcript: Transcript): string;
/** What was said and heard, in paragraphs; none for silence. */
export declare function renderParagraphs(transcript: Transcript): string[];

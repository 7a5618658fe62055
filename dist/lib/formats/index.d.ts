import type { Format, Kind, TranscriptFormat } from '../defaults.ts';
import type { Transcript, Warning } from '../transcript.ts';
export { applyKeep } from './keep.ts';
export interface RenderOptions {
    /** The kinds of content that are written; the others are left out everywhere. */
    keep: readonly Kind[];
    /** Columns of a subtitle line; wide East Asian characters take two. */
    maxLineWidth: number;
    /** Lines of a subtitle. */
    maxLines: number;
}
/** Writes a transcript in one format, as the content of a UTF-8 file with LF line ends. */
export declare function render(transcript: Transcript, format: TranscriptFormat, options: RenderOptions): string;
/** Those of the formats asked for that each transcript has a file of; the page is one for all. */
export declare function transcriptFormats(formats: readonly Format[]): TranscriptFormat[];
/** What the formats asked for cannot show of a transcript. */
export declare function formatWarnings(transcript: Transcript, formats: readonly Format[]): Warning[];

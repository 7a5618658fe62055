import type { Transcript, Warning } from '../transcript.ts';
export interface SubtitleOptions {
    /** Columns; wide East Asian characters take two. */
    maxLineWidth: number;
    maxLines: number;
}
/** SubRip: UTF-8, LF, cues numbered from 1, voices as "Speaker 1:" where they change. No speech is an empty file. */
export declare function renderSrt(transcript: Transcript, options: SubtitleOptions): string;
/**
 * WebVTT: voices as `<v>`, emotions as classes (`<c.happy>`) that a page can style. There is no STYLE block: FFmpeg (ticket 9064), and
 * the players built on it, would read nothing after one. No speech is a header alone; a note tells when sentences have no times.
 */
export declare function renderVtt(transcript: Transcript, options: SubtitleOptions): string;
/** Tells how many sentences subtitles must leave out because the model gave them no times. */
export declare function untimedWarning(transcript: Transcript): Warning | undefined;

import type { Kind } from '../../defaults.ts';
import { type EmotionTally } from '../../formats/tally.ts';
import type { OutcomeBrief } from '../../outcome.ts';
import type { Annotation, Transcript } from '../../transcript.ts';
/** What a source is called, plain. */
export declare function plainName({ source }: OutcomeBrief, limit: number): string;
/** The last part of the name, as a title. */
export declare function plainTitle({ source }: OutcomeBrief, limit: number): string;
export declare function durationOf({ durationMs: ms }: OutcomeBrief): string;
/** The languages of the sentences, the most frequent first; Markdown. */
export declare function languageOf(transcript: Transcript): string;
/** `2 speakers`, `2 channels, 3 speakers`; empty for one voice. */
export declare function voicesOf(transcript: Transcript): string;
/** What a transcript tells beside the words, of the kinds that are kept; Markdown. */
export interface Heard {
    /** To be drawn; absent where no emotion was told, which `emotionsText` then says. */
    emotions?: EmotionTally;
    emotionsText: string;
    eventsText: string;
    /** What the model cannot tell, which is another thing than silence. */
    missing: Annotation[];
}
export declare function heardIn(transcript: Transcript, keep: readonly Kind[]): Heard;
/** The files of a source, by link where there are addresses for them; Markdown. */
export declare function filesOf(outcome: OutcomeBrief, links: ReadonlyMap<string, string> | undefined): string;
/** What the names of all files of a source begin with, up to the ending. */
export declare function filesStem(outcome: OutcomeBrief): string | undefined;

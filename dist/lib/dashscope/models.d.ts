import type { Annotation } from '../transcript.ts';
/** One hosted model for recorded files: what it accepts, gives and is. */
export interface HostedModel {
    name: string;
    state: 'live' | 'retired';
    /** `YYYY-MM-DD`, Beijing time. */
    retiredOn?: string;
    /** What the vendor, or where it names none this project, puts in its place. */
    successor?: string;
    /** Which member of `input` holds the source: a list, or a single URL. */
    body: 'file_urls' | 'file_url';
    /** Most files in one task. The newest documents say 1 for the Paraformer and Fun-ASR families, older ones 100. */
    filesPerTask: number;
    /** Submits per second the account may make. */
    submitsPerSecond: number;
    annotations: readonly Annotation[];
    /** Codes that may be asked for; absent where the documents name none. */
    languages?: readonly string[];
    /** The parameter that takes the language; absent where the model takes none. */
    languageParameter?: 'language' | 'language_hints';
    /** Options beside the language and the channels that the model takes. */
    options: readonly ModelOption[];
    /** `always`, or only when `words` is asked for. Absent: it gives none. */
    words?: 'always' | 'on-request';
}
/** An option that not every model has. */
export type ModelOption = 'speakers' | 'vocabulary' | 'disfluency-removal' | 'words';
/** Every model of the recorded-file API, as of 2026-11; the first live one with emotions comes first. */
export declare const hostedModels: readonly HostedModel[];
/** The table's entry; undefined for a name it does not hold, which the service may know all the same. */
export declare function findModel(name: string): HostedModel | undefined;
/** What a model tells beside the words; nothing is promised for one that the table does not hold. */
export declare function annotationsOf(name: string): Annotation[];
/** What to do when the service does not have, or no longer has, a model. */
export declare function adviceForMissingModel(name: string): string;

import type { Region } from '../defaults.ts';
import type { Annotation } from '../transcript.ts';
import type { Parameter } from './parameters.ts';
/** One hosted model for recorded files: what it accepts, gives and is. */
export interface HostedModel {
    name: string;
    state: 'live' | 'retired';
    /** `YYYY-MM-DD`, Beijing time. */
    retiredOn?: string;
    /** What the vendor, or where it names none this project, puts in its place. */
    successor?: string;
    /** Where the documents offer it. */
    regions: readonly Region[];
    /** Which member of `input` holds the source: a list, or a single URL. */
    body: 'file_urls' | 'file_url';
    parameters: readonly Parameter[];
    /** Codes that may be asked for; absent where the documents name none, or the model takes none. */
    languages?: readonly string[];
    annotations: readonly Annotation[];
    /** `always`, or only when `words` is asked for. Absent: it gives none. */
    words?: 'always' | 'on-request';
    /** Whether numbers are written in figures; absent where nobody tells. */
    itn?: 'always' | 'on-request';
    /** Most files in one task. The newest documents say 1 for the Paraformer and Fun-ASR families, older ones 100. */
    filesPerTask: number;
    fileBytes: number;
    /** Of one file; absent where there is no limit. */
    durationMs?: number;
    /** Submits per second the account may make. */
    submitsPerSecond: number;
    /** Tasks that are carried out at the same time; absent where the documents name no limit. */
    tasksAtOnce?: number;
    price?: Price;
}
/** What a second costs in the vendor's price lists. */
export interface Price {
    yuanPerSecond: Readonly<Partial<Record<Region, number>>>;
    /** Whether all of the audio counts, or only what was detected as speech. */
    of: 'audio' | 'speech';
}
/** Every model of the recorded-file API, as of 2026-11; the first live one is the one with emotions. */
export declare const hostedModels: readonly HostedModel[];
export declare const liveModels: readonly HostedModel[];
/** The table's entry; undefined for a name it does not hold, which the service may know all the same. */
export declare function findModel(name: string): HostedModel | undefined;
/** What a model tells beside the words; nothing is promised for one that the table does not hold. */
export declare function annotationsOf(name: string): Annotation[];

/** Whether the same request may succeed later, never will, or has told that there was nothing to transcribe. */
export type CodeKind = 'transient' | 'permanent' | 'no-speech';
/** What one of the service's codes means for the user. */
export interface CodeMeaning {
    kind: CodeKind;
    /** What to do: one sentence. */
    advice?: string;
}
/**
 * What a code means, by the tables, then by its pattern; undefined when nothing is known about it, in which case an
 * HTTP status may still decide, and a task's failure counts as permanent.
 */
export declare function meaningOf(code: string, message?: string): CodeMeaning | undefined;
/** What a code of the object store means. */
export declare function storeMeaningOf(code: string, message: string): CodeMeaning | undefined;
/** Whether a refusal says that the model is not there, or not any more: retired, misspelt, of another region, or not granted. */
export declare function saysModelUnavailable(code: string, message: string): boolean;
/** Whether a code tells that the service could not get the source from its host, so that nothing was recognised yet. */
export declare function saysUnreachable(code: string | undefined): boolean;
/** Whether a code tells that the audio was heard and held no speech, which is an empty transcript and no failure. */
export declare function noSpeech(code: string | undefined): boolean;

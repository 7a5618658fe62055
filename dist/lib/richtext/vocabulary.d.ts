import type { Emotion } from '../transcript.ts';
/** What a tag's name says. `nothing` is a known name that carries no annotation. */
export type TagMeaning = {
    kind: 'emotion';
    emotion: Emotion;
} | {
    kind: 'event';
    type: string;
} | {
    kind: 'language';
    language?: string;
} | {
    kind: 'nothing';
} | {
    kind: 'unknown';
};
/** Every tag name of both dialects, in lower case. */
export declare const KNOWN_NAMES: readonly string[];
/** What a tag's name says, in either dialect (`sensevoice-v1` or the open SenseVoice-Small) and any letter case. */
export declare function meaningOf(name: string): TagMeaning;

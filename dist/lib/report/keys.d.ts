import type { EventType, Transcript } from '../transcript.ts';
/** Under which a page finds what one voice of one source said: the same name is another person elsewhere. */
export type VoiceKeys = ReadonlyMap<string, string>;
/** The voices of a source, in the order in which they are first heard. */
export declare function voiceKeys(transcript: Transcript, sourceId: string): VoiceKeys;
/** Under which a page finds an event; a model's name for it may hold anything. */
export declare function eventKey(type: EventType): string;

import type { Transcript } from '../transcript.ts';
/** What a transcription JSON holds, whichever model's dialect it is in. */
export type Transcription = Pick<Transcript, 'channels' | 'warnings' | 'language' | 'durationMs'> & 
/** Only where the service says what its model can tell. */
Partial<Pick<Transcript, 'annotations'>>;
/**
 * Reads the JSON behind a result URL: Paraformer's, Fun-ASR's, Qwen's and both of SenseVoice's dialects alike. Unknown
 * fields are passed over, missing ones left out, and tags that nobody knows become warnings.
 * @throws TranscribeError `protocol` when it is no transcription at all.
 */
export declare function readTranscription(reply: unknown): Transcription;
/** Whether a JSON value has the shape of a transcription, in any dialect. */
export declare function isTranscription(value: unknown): boolean;
/** A transcription of audio in which nobody speaks. */
export declare function silentTranscription(message?: string): Transcription;

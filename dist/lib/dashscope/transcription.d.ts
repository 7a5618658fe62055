import type { Channel } from '../transcript.ts';
/** What a transcription JSON holds, whichever model's dialect it is in. */
export interface Transcription {
    durationMs?: number;
    channels: Channel[];
    /** Sentences our own service adds for the user. */
    notices: string[];
}
/** Reads the JSON behind a result URL. Unknown fields are passed over; missing ones are left out. */
export declare function readTranscription(reply: unknown): Transcription;

import type { HeardToken } from '../audio/token-times.ts';
import type { InstalledModel } from '../install/install.ts';
import type { HeardTags } from '../recognition.ts';
/** What a recognizer process loads, once. */
export interface RecognizerConfig {
    modulesFolder: string;
    model: InstalledModel;
    /** Absent where the model finds out, or knows only one. */
    language?: string | undefined;
}
/** What a model heard in one chunk. */
export interface RecognizedSpeech {
    text: string;
    /** From models that time what they hear. */
    tokens?: HeardToken[];
    /** From models with rich tags. */
    tags?: HeardTags;
}
/** Recognises samples at 16 kHz; several calls may be under way at once. */
export type Recognizer = (samples: Float32Array) => Promise<RecognizedSpeech>;
/** Loads a model in the way of its family. */
export declare function loadRecognizer(config: RecognizerConfig): Promise<Recognizer>;

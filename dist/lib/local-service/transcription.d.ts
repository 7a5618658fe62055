import type { Annotation } from '../transcript.ts';
import type { Dialect } from './dialect.ts';
import type { Recognition, RecognizedChannel } from './recognition.ts';
/** How a transcription is to be written. */
export interface TranscriptionStyle {
    dialect: Dialect;
    /** Whether sentences have words with times. */
    words: boolean;
    /** The one language it is in, where that is known. */
    language?: string | undefined;
    /** What the model that recognised can tell beside the words, whatever the name it was asked for under. */
    annotations?: readonly Annotation[] | undefined;
}
/** Writes a recognition as the transcription JSON that a result URL answers with, in the words of the model's family. */
export declare function toTranscription(fileUrl: string, recognition: Recognition, style: TranscriptionStyle): object;
/** The milliseconds that the sentences of one channel last together. */
export declare function contentMsOf(channel: RecognizedChannel): number;

import type { Dialect } from './dialect.ts';
import type { Recognition, RecognizedChannel } from './recognition.ts';
/** Writes a recognition as the transcription JSON that a result URL answers with, in the words of the model's family. */
export declare function toTranscription(fileUrl: string, recognition: Recognition, dialect: Dialect): object;
/** The milliseconds that the sentences of one channel last together. */
export declare function contentMsOf({ sentences }: RecognizedChannel): number;

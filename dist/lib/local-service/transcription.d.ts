import type { Recognition } from './recognition.ts';
/** A recognition as the transcription JSON that a result URL answers with. */
export declare function toTranscription(fileUrl: string, recognition: Recognition): object;

import type { Transcript } from '../transcript.ts';
import type { TranscriptJson } from './json-schema.ts';
/** The public JSON, indented by two spaces, small objects on a line of their own. */
export declare function renderJson(transcript: Transcript): string;
/** A transcript in the shape and key order of the public JSON, version 1. What is absent stays absent. */
export declare function toTranscriptJson(transcript: Transcript): TranscriptJson;

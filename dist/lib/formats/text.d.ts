import type { Transcript } from '../transcript.ts';
/** The words and nothing else: a line for each sentence, an empty line where another voice begins. Empty for no speech. */
export declare function renderText(transcript: Transcript): string;

import type { Outcome } from '../outcome.ts';
import type { Transcript } from '../transcript.ts';
import { type Html } from './html.ts';
/** What is known of a source beside its text: length, languages, voices, model. */
export declare function factsOf({ transcript, model, cached }: Outcome): Html;
export declare function durationOf(transcript: Transcript | undefined): string;

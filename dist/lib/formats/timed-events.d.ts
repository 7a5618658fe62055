import type { TimedEvent, Transcript } from '../transcript.ts';
/** The timed events a reader is told of, in order, in whole milliseconds. What several channels heard at the same time is one. */
export declare function shownTimedEvents(transcript: Transcript): TimedEvent[];

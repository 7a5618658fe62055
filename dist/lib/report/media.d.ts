import type { Outcome } from '../outcome.ts';
import type { FoundSource } from '../sources/find-sources.ts';
/** Where a page in `folder` finds the recording of a source; absent where it cannot, or only with a secret. */
export declare function recordingOf(entry: FoundSource | undefined, { source: name, fileUrl }: Outcome, folder: string): string | undefined;
/** An address of the web that opens for everybody; whatever is signed, or names a user, does not. */
export declare function webMedia(address: string): string | undefined;

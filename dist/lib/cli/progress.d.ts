import type { RunEvent } from '../outcome.ts';
export interface Progress {
    onEvent: (event: RunEvent) => void;
    close(): void;
}
/** Live lines on a terminal, plain ones in a pipe. */
export declare function openProgress(stream: NodeJS.WriteStream): Progress;

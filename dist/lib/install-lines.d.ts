import type { RunEvent } from './outcome.ts';
type InstallEvent = Extract<RunEvent, {
    type: 'install';
}>;
/**
 * Words an installation for a log that is read afterwards: what it is, the terms that ask to be shown, and for a large
 * download a line at each tenth of it.
 */
export declare function installLines(): (event: InstallEvent) => string[];
export declare function megabytes(bytes: number): string;
export {};

export interface Interruption {
    /** Aborted by the first SIGINT, SIGTERM or SIGHUP. */
    signal: AbortSignal;
    /** 130, 143 or 129 once interrupted. */
    readonly exitCode: number | undefined;
    release(): void;
}
/** Lets the first Ctrl-C end the run in order; the second ends the process at once. */
export declare function interruption(): Interruption;

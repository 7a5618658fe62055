/** How the command ends. */
export declare const EXIT: {
    readonly ok: 0;
    /** Something failed, by `fail-on`. */
    readonly failed: 1;
    /** Refused before anything was sent. */
    readonly refused: 2;
};

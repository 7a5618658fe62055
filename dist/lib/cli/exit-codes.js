/** How the command ends. */
export const EXIT = {
    ok: 0,
    /** Something failed, by `fail-on`. */
    failed: 1,
    /** Refused before anything was sent. */
    refused: 2,
};

import { constants } from 'node:os';
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Lets the first Ctrl-C end the run in order; the second ends the process at once. */
export function interruption() {
    const controller = new AbortController();
    let exitCode;
    const stop = (name) => {
        if (exitCode !== undefined)
            process.exit(exitCode);
        exitCode = 128 + constants.signals[name];
        controller.abort(new Error(`interrupted by ${name}`));
    };
    for (const name of SIGNALS)
        process.on(name, stop);
    return {
        signal: controller.signal,
        get exitCode() {
            return exitCode;
        },
        release() {
            for (const name of SIGNALS)
                process.off(name, stop);
        },
    };
}

/** The runner sends SIGINT, after 7.5 s SIGTERM, and 2.5 s later it kills. */
const RECOGNITION_ENDS_MS = 4000;
const DELIVERY_ENDS_MS = 6000;
const PROCESS_ENDS_MS = 7000;
const SIGNALS = ['SIGINT', 'SIGTERM'];
/** Listens to the runner's wish to stop; `exit` is called when the time is over. */
export function listenForCancellation(clock, exit) {
    const stages = [new AbortController(), new AbortController(), new AbortController()];
    const timers = [];
    const stop = () => {
        if (stages[0].signal.aborted)
            return;
        const reason = new Error('the step was cancelled');
        stages[0].abort(reason);
        timers.push(clock.after(RECOGNITION_ENDS_MS, () => stages[1].abort(reason)), clock.after(DELIVERY_ENDS_MS, () => stages[2].abort(reason)), clock.after(PROCESS_ENDS_MS, exit));
    };
    for (const name of SIGNALS)
        process.on(name, stop);
    return {
        signal: stages[0].signal,
        recognition: stages[1].signal,
        delivery: stages[2].signal,
        release() {
            for (const name of SIGNALS)
                process.off(name, stop);
            for (const cancel of timers)
                cancel();
        },
    };
}

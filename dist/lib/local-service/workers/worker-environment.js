import { availableParallelism } from 'node:os';
/** What programs, their libraries and ffmpeg need to be found and to run. */
const NEEDED = /^(?:PATH|PATHEXT|SYSTEMROOT|WINDIR|COMSPEC|TMPDIR|TEMP|TMP|LANG|LC_.*|TZ|(?:DY)?LD_.*|OMP_.*|MALLOC_.*)$/i;
/** The variables of a process that decodes what anybody made: it has no use for keys, tokens and addresses, nor for their names. */
export function workerEnvironment(env) {
    const needed = Object.entries(env).filter(([name]) => NEEDED.test(name));
    // Recognition at once takes as many threads of Node's pool as there are cores, and it has four of its own accord.
    return { ...Object.fromEntries(needed), UV_THREADPOOL_SIZE: String(Math.max(4, availableParallelism())) };
}

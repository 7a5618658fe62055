import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
/** The argument that makes the bundle's entry a worker instead of a command. */
export const WORKER_ARGUMENT = '__worker';
/**
 * The script that worker processes run. In the compiled library it stands beside this module; in the bundle, where
 * this module is part of some chunk, every chunk lies beside the one entry.
 */
export function workerScript() {
    const self = fileURLToPath(import.meta.url);
    return basename(self) === 'script.js'
        ? { path: join(dirname(self), 'worker-main.js'), args: [] }
        : { path: join(dirname(self), 'index.js'), args: [WORKER_ARGUMENT] };
}

#!/usr/bin/env node
import { realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasInputs } from './action/inputs/input-names.js';
import { WORKER_ARGUMENT } from './local-service/workers/script.js';
const [, script, first] = process.argv;
const isEntry = realPath(script) === fileURLToPath(import.meta.url);
/** A package's `bin` is a link, `node dist` names the folder, and what imports this may have no path at all. */
function realPath(path = '') {
    try {
        return realpathSync(statSync(path).isDirectory() ? join(path, 'index.js') : path);
    }
    catch {
        return undefined;
    }
}
if (isEntry) {
    if (first === WORKER_ARGUMENT) {
        const { runWorker } = await import('./local-service/workers/worker.js');
        await runWorker(process.argv.at(-1));
    }
    else if (first === undefined && hasInputs(process.env)) {
        const { runAction } = await import('./action/action.js');
        await runAction();
    }
    else {
        const { runCommandLine } = await import('./cli/command-line.js');
        process.exitCode = await runCommandLine(process.argv.slice(2));
    }
}
// The bundle is the module too. A command must not wait for what it may not use, so this loads only on import.
const api = (isEntry ? {} : await import('./index.js'));
export const { transcribe, collect, readTaskList, unfinishedTasks } = api;
export const { renderSaved, render, parseRichText, readTranscription } = api;
export const { DashscopeClient, Poller, startLocalService, systemClock } = api;
export const { TranscribeError, InputError, ApiError, TaskFailedError, WaitTimeoutError, describeError } = api;

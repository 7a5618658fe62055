#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
const [, script, first] = process.argv;
// Real paths are compared, since a package's `bin` is a link.
const isEntry = script !== undefined && realpathSync(script) === fileURLToPath(import.meta.url);
if (isEntry) {
    if (first === '__worker') {
        const { runWorker } = await import('./local-service/workers/worker.js');
        await runWorker(process.argv.at(-1));
    }
    else {
        const { runCommandLine } = await import('./cli/command-line.js');
        process.exitCode = await runCommandLine(process.argv.slice(2));
    }
}
// The bundle is the module too. A command must not wait for what it may not use, so this loads only on import.
const api = (isEntry ? {} : await import('./index.js'));
export const { transcribe, renderSaved, render, parseRichText, readTranscription } = api;
export const { DashscopeClient, Poller, startLocalService, systemClock } = api;
export const { TranscribeError, InputError, ApiError, TaskFailedError, WaitTimeoutError, describeError } = api;

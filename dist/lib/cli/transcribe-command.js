import { readFile } from 'node:fs/promises';
import { text as readText } from 'node:stream/consumers';
import { defaults } from '../defaults.js';
import { localMemoryFolder, needsKey } from '../engines.js';
import { InputError } from '../errors.js';
import { requestFromEnvironment } from '../options.js';
import { briefOf, countsAsFailed } from '../outcome.js';
import { readSourceList } from '../sources/source-list.js';
import { findTasks } from '../sources/task-files.js';
import { collect, transcribe } from '../transcribe.js';
import { EXIT } from './exit-codes.js';
import { interruption } from './interruption.js';
import { openProgress } from './progress.js';
import { OutcomesText, summary } from './report.js';
/** Transcribes sources; gives the exit code. */
export async function transcribeCommand(sources, flags) {
    const { list, ...rest } = flags;
    const listed = list === undefined ? [] : readSourceList(await listText(list));
    return run(rest, 'transcribed', (request, hooks) => transcribe({ ...request, sources: [...sources, ...listed] }, hooks));
}
/** Collects tasks submitted earlier; gives the exit code. */
export async function collectCommand(tasks, flags) {
    const list = await findTasks(tasks.join('\n'));
    return run(flags, 'collected', (request, hooks) => collect(list, request, hooks));
}
async function run({ json, resultCache = 'auto', ...flags }, done, start) {
    const interrupted = interruption();
    const progress = openProgress(process.stderr);
    const text = new OutcomesText(json ?? false);
    const outcomes = [];
    const onEvent = (event) => {
        if (event.type === 'outcome') {
            text.add(event.index, event.outcome);
            outcomes[event.index] = briefOf(event.outcome);
        }
        progress.onEvent(event);
    };
    let result;
    try {
        const request = { ...requestFromEnvironment(flags), ...flags };
        const remembers = resultCache === 'on' || (resultCache === 'auto' && isPaidFor(request));
        const memoryFolder = remembers ? localMemoryFolder() : undefined;
        const { signal } = interrupted;
        result = await start(request, { signal, onEvent, memoryFolder, keepOutcomes: false });
    }
    finally {
        progress.close();
        interrupted.release();
    }
    for (const piece of text.pieces())
        process.stdout.write(piece);
    process.stderr.write(summary(outcomes, done, result.report));
    if (interrupted.exitCode !== undefined)
        return interrupted.exitCode;
    return countsAsFailed(outcomes, flags.failOn ?? defaults.failOn) ? EXIT.failed : EXIT.ok;
}
/** What this machine recognises itself costs nothing to do again. */
function isPaidFor({ model = defaults.model, ...wishes }) {
    return needsKey({ ...wishes, model });
}
async function listText(path) {
    if (path === '-')
        return readText(process.stdin);
    return readFile(path, 'utf8').catch((cause) => {
        throw new InputError(`The list ${path} cannot be read.`, { cause });
    });
}

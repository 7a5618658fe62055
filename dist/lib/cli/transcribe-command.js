import { readFile } from 'node:fs/promises';
import { text as readText } from 'node:stream/consumers';
import { InputError } from '../errors.js';
import { readSourceList } from '../sources/source-list.js';
import { transcribe } from '../transcribe.js';
import { EXIT } from './exit-codes.js';
import { interruption } from './interruption.js';
import { openProgress } from './progress.js';
import { outcomesText, summary } from './report.js';
/** Transcribes sources; gives the exit code. */
export async function transcribeCommand(sources, flags) {
    const { list, json, ...request } = flags;
    const listed = list === undefined ? [] : readSourceList(await listText(list));
    const interrupted = interruption();
    const progress = openProgress(process.stderr);
    let result;
    try {
        result = await transcribe({ ...fromEnvironment(process.env), ...request, sources: [...sources, ...listed] }, { signal: interrupted.signal, onEvent: progress.onEvent });
    }
    finally {
        progress.close();
        interrupted.release();
    }
    const { outcomes } = result;
    process.stdout.write(outcomesText(outcomes, json));
    process.stderr.write(summary(outcomes, 'transcribed'));
    return interrupted.exitCode ?? exitCodeOf(outcomes, flags.failOn);
}
function exitCodeOf(outcomes, failOn = 'any') {
    const failed = outcomes.filter(({ status }) => status === 'failed').length;
    const bad = { any: failed > 0, all: failed === outcomes.length && failed > 0, never: false }[failOn];
    return bad ? EXIT.failed : EXIT.ok;
}
/** The names of the vendor's SDKs, so that one environment serves both. */
function fromEnvironment(env) {
    return {
        ...(env.DASHSCOPE_API_KEY ? { apiKey: env.DASHSCOPE_API_KEY } : {}),
        ...(env.DASHSCOPE_HTTP_BASE_URL ? { baseUrl: env.DASHSCOPE_HTTP_BASE_URL } : {}),
    };
}
async function listText(path) {
    if (path === '-')
        return readText(process.stdin);
    return readFile(path, 'utf8').catch((cause) => {
        throw new InputError(`The list ${path} cannot be read.`, { cause });
    });
}

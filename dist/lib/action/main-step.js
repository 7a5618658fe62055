import { systemClock } from '../clock.js';
import { signaturesOf } from '../dashscope/secrets.js';
import { describeError, TranscribeError } from '../errors.js';
import { variablesOf } from './inputs/input-names.js';
import { readInputs } from './inputs/inputs.js';
import { readJobContext } from './job-context.js';
import { log } from './log-line.js';
import { openRunner } from './runner.js';
/** The step itself: reads what is asked, does it, and tells what came of it. Never throws. */
export async function runMainStep(env = process.env) {
    const job = readJobContext(env);
    const runner = await openRunner(env);
    try {
        const inputs = readInputs(env);
        hideSecrets(inputs, env, runner);
        sayWhatHasNoEffect(inputs, job, runner);
        const { runStep } = await import('./step.js');
        await runStep({ inputs, job, runner, clock: systemClock });
    }
    catch (error) {
        runner.fail(describeError(error));
        // A fault of this program is of no use to anybody without the place where it happened.
        if (!(error instanceof TranscribeError) && error instanceof Error)
            log(error.stack ?? '');
    }
}
/** Secrets leave the log, and the environment that every process started from here inherits. */
function hideSecrets({ request, token, urls }, env, { mask }) {
    for (const secret of [request.apiKey ?? '', token, ...urls.flatMap(signaturesOf)])
        mask(secret);
    const variables = [...variablesOf('api-key'), ...variablesOf('github-token'), 'DASHSCOPE_API_KEY'];
    for (const variable of variables)
        delete env[variable];
}
function sayWhatHasNoEffect({ warnings }, { onRunner }, runner) {
    for (const warning of warnings)
        runner.annotate('warning', warning);
    if (!onRunner)
        runner.annotate('notice', 'No runner started this, so there is no artifact, and results are printed here.');
}

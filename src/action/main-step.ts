import { systemClock } from '../clock.ts'
import { signaturesOf } from '../dashscope/secrets.ts'
import { describeError, TranscribeError } from '../errors.ts'
import { variablesOf } from './inputs/input-names.ts'
import { type ActionInputs, readInputs } from './inputs/inputs.ts'
import { type JobContext, readJobContext } from './job-context.ts'
import { log } from './log-line.ts'
import { openRunner, type Runner } from './runner.ts'

/** The step itself: reads what is asked, does it, and tells what came of it. Never throws. */
export async function runMainStep(env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const job = readJobContext(env)
  const runner = await openRunner(env)
  try {
    const inputs = readInputs(env)
    hideSecrets(inputs, env, runner)
    sayWhatHasNoEffect(inputs, job, runner)
    const { runStep } = await import('./step.ts')
    await runStep({ inputs, job, runner, clock: systemClock })
  } catch (error) {
    runner.fail(describeError(error))
    // A fault of this program is of no use to anybody without the place where it happened.
    if (!(error instanceof TranscribeError) && error instanceof Error) log(error.stack ?? '')
  }
}

/** Secrets leave the log, and the environment that every process started from here inherits. */
function hideSecrets({ request, token, urls }: ActionInputs, env: NodeJS.ProcessEnv, { mask }: Runner): void {
  for (const secret of [request.apiKey ?? '', token, ...urls.flatMap(signaturesOf)]) mask(secret)
  const variables = [...variablesOf('api-key'), ...variablesOf('github-token'), 'DASHSCOPE_API_KEY']
  for (const variable of variables) delete env[variable]
}

function sayWhatHasNoEffect({ warnings }: ActionInputs, { onRunner }: JobContext, runner: Runner): void {
  for (const warning of warnings) runner.annotate('warning', warning)
  if (!onRunner)
    runner.annotate(
      'notice',
      'No runner started this, so there is no artifact, and results are printed here.',
    )
}

import { describeError } from '../errors.ts'
import { type Delivered, deliver } from './deliveries.ts'
import { GitHubApi } from './github/api.ts'
import { readInputs } from './inputs/inputs.ts'
import { readJobContext } from './job-context.ts'
import { openRunner, type Runner } from './runner.ts'
import { readStepState, removeStepState, type StepState } from './step-state.ts'

/** A step that was cancelled leaves this little time for the rest of the job. */
const TIME_MS = 120_000

/** Delivers what the main step could not, after the job's other steps. It never fails the job. */
export async function runPostStep(env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const state = readStepState(env)
  removeStepState(env)
  if (!state || isNothing(state)) return
  const runner = await openRunner(env)
  try {
    await deliverRest(state, runner, env)
  } catch (error) {
    runner.annotate('warning', `Not everything could be delivered: ${describeError(error)}`)
  }
}

function isNothing({ phase, files, artifactName, publish }: StepState): boolean {
  return phase === 'running' ? files.length === 0 : artifactName === '' && publish.length === 0
}

async function deliverRest(state: StepState, runner: Runner, env: NodeJS.ProcessEnv): Promise<void> {
  const job = readJobContext(env)
  const { token } = readInputs(env)
  const signal = AbortSignal.timeout(TIME_MS)
  const { phase, files, retentionDays, release, texts } = state
  // What ended without a word of its own has finished files, and nobody knows more.
  const isBroken = phase === 'running'
  if (isBroken)
    runner.annotate('warning', `The step ended too early; ${files.length} finished files are kept.`)
  const api = new GitHubApi({ ...job, token, signal })
  const delivered = await deliver(
    { ...state, retentionDays, release, publish: isBroken ? [] : state.publish },
    {
      job,
      api: () => api,
      signal,
      render: (_place, room) => texts.find((text) => text.length <= room) ?? '',
    },
  )
  await api.close()
  for (const note of delivered.notes) runner.annotate('warning', note)
  for (const notice of delivered.notices) runner.annotate('notice', notice)
  const report = reportOf(delivered)
  if (report !== '') await runner.summarize(report)
}

function reportOf({ artifact, links }: Delivered): string {
  const lines = [
    ...(artifact ? [`Delivered after the step had ended: [the artifact](${artifact.url})`] : []),
    ...(links.size > 0 ? [`Attached to the release after the step had ended: ${links.size} files`] : []),
  ]
  return lines.map((line) => `\n${line}\n`).join('')
}

import { systemClock } from '../clock.ts'
import { describeError } from '../errors.ts'
import { saveFolder } from './cache/kept-folder.ts'
import { type Delivered, deliver, leftToDeliver } from './deliveries.ts'
import { GitHubApi } from './github/api.ts'
import { type HandedOver, readHandover, removeHandover } from './handover.ts'
import { readInputs } from './inputs/inputs.ts'
import { readJobContext } from './job-context.ts'
import { timeLimit, unlessAborted } from './patience.ts'
import { openRunner, type Runner } from './runner.ts'

/** A step that was cancelled leaves this little time for the rest of the job. */
const TIME_MS = 120_000

/** Delivers what the main step could not, after the job's other steps. It never fails the job. */
export async function runPostStep(env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const state = readHandover(env)
  removeHandover(env)
  if (!state || isNothing(state)) return
  const runner = await openRunner(env)
  try {
    await deliverRest(state, runner, env)
  } catch (error) {
    runner.annotate('warning', `Not everything could be delivered: ${describeError(error)}`)
  }
}

function isNothing({ phase, files, artifactName, publish, memory }: HandedOver): boolean {
  if (memory) return false
  return phase === 'running' ? files.length === 0 : artifactName === '' && publish.length === 0
}

async function deliverRest(state: HandedOver, runner: Runner, env: NodeJS.ProcessEnv): Promise<void> {
  const job = readJobContext(env)
  const { token } = readInputs(env)
  const limit = timeLimit(systemClock, TIME_MS)
  const { signal } = limit
  const { phase, files, retentionDays, release, page, texts, memory } = state
  // What ended without a word of its own has finished files, and nobody knows more.
  const isBroken = phase === 'running'
  if (isBroken)
    runner.annotate('warning', `The step ended too early; ${files.length} finished files are kept.`)
  const api = new GitHubApi({ ...job, token, signal })
  const delivered = await deliver(
    { ...state, retentionDays, release, page, publish: isBroken ? [] : state.publish },
    {
      clock: systemClock,
      job,
      api: () => api,
      signal,
      render: (_place, room) => texts.find((text) => text.length <= room) ?? '',
    },
  )
  await api.close()
  // The next run goes on where this one was stopped.
  if (memory) await unlessAborted(saveFolder(memory), signal, undefined)
  limit.end()
  for (const note of signal.aborted ? leftToDeliver(delivered, 'could not be delivered in time') : [])
    runner.annotate('warning', note)
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

import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { type EngineChoice, localEngineCache } from '../engines.ts'
import { isRecognised, type OutcomeBrief } from '../outcome.ts'
import { unfinishedTasks } from '../sources/task-list.ts'
import { restoreFolder, saveFolder } from './cache/kept-folder.ts'
import { cachesAllowed } from './cache/policy.ts'
import type { Environment } from './environment.ts'
import type { ActionInputs } from './inputs/inputs.ts'
import type { JobContext } from './job-context.ts'

/** What a run takes over from earlier ones, and leaves to later ones. */
export interface RunCaches {
  /** Where results and tasks are remembered, and under which key that is kept; absent when nothing is. */
  memory?: { folder: string; key: string }
  /** Sentences that the user should know. */
  notes: string[]
  /** Keeps what a run added; gives sentences that the user should know. */
  save(outcomes: readonly OutcomeBrief[]): Promise<string[]>
}

/** Where nothing is taken over and nothing is left. */
export const noCaches: RunCaches = { notes: [], save: async () => [] }

interface Kept {
  folder: string
  key: string
  prefixes: string[]
  /** Makes the folder fit to be kept; false when a run added nothing to it. */
  prepare: (outcomes: readonly OutcomeBrief[]) => Promise<boolean>
}

/** Fetches what earlier runs kept, as far as the inputs allow it. Nothing here can fail a step. */
export async function openRunCaches(
  inputs: ActionInputs,
  job: JobContext,
  choice: EngineChoice,
  env: Environment = process.env,
): Promise<RunCaches> {
  const kept: Kept[] = []
  const notes: string[] = []
  const results = keptResults(inputs, job, env)
  if (results) kept.push(results)
  if (choice.engine === 'local') {
    const models = await keptModels(inputs, job, choice.model)
    if (models) kept.push(models)
  }
  const isAsked = inputs.resultCache === 'on' || inputs.modelCache === 'on'
  const hits = new Map<Kept, string | undefined>()
  for (const one of kept) {
    const { hit, notes: told } = await restoreFolder(one)
    hits.set(one, hit)
    // Where nobody asked for a cache, none is missed.
    if (isAsked) notes.push(...told)
  }
  return {
    ...(results && { memory: { folder: results.folder, key: results.key } }),
    notes: [...new Set(notes)],
    async save(outcomes) {
      const told: string[] = []
      for (const one of kept) {
        if (hits.get(one) === one.key || !(await one.prepare(outcomes))) continue
        told.push(...(await saveFolder(one)).notes)
      }
      return isAsked ? [...new Set(told)] : []
    },
  }
}

function touchesRelease({ releaseAssets, releaseTag, publish }: ActionInputs): boolean {
  const isPublished = publish.includes('release-assets') || publish.includes('release-notes')
  return isPublished || releaseAssets.length > 0 || releaseTag !== undefined
}

/** A self-hosted machine stays, and so do the models on it. */
export function keepModelsOnMachine(job: JobContext, env: NodeJS.ProcessEnv = process.env): void {
  const { RUNNER_TOOL_CACHE: toolCache, SENSEVOICE_TRANSCRIBE_CACHE: chosen } = env
  if (job.selfHosted && toolCache && !chosen)
    env.SENSEVOICE_TRANSCRIBE_CACHE = join(toolCache, 'sensevoice-transcribe')
}

async function keptModels(inputs: ActionInputs, job: JobContext, model: string): Promise<Kept | undefined> {
  const { modelCache } = inputs
  if (job.selfHosted || !cachesAllowed(modelCache, job, touchesRelease(inputs)).allowed) return undefined
  const { modelDir } = inputs.request
  const { folder, id } = await localEngineCache(model, modelDir)
  if (folder === '') return undefined
  const key = `sensevoice-transcribe-${process.platform}-${process.arch}-${id}`
  // An entry cannot be changed: a broken one would be in the way for ever.
  return {
    folder,
    key,
    prefixes: [],
    prepare: async () => (await localEngineCache(model, modelDir)).complete,
  }
}

/** Each run keeps all that is known under a name of its own, since an entry cannot be changed. */
function keptResults(inputs: ActionInputs, job: JobContext, env: Environment): Kept | undefined {
  const { resultCache } = inputs
  const { RUNNER_TEMP: temporary } = env
  if (!temporary || !cachesAllowed(resultCache, job, touchesRelease(inputs)).allowed) return undefined
  const folder = join(temporary, 'sensevoice-transcribe-memory')
  const prefix = 'sensevoice-transcribe-memory-'
  const prepare = async (outcomes: readonly OutcomeBrief[]) => {
    const isNew = (outcome: OutcomeBrief) => isRecognised(outcome) && !outcome.cached
    return outcomes.some(isNew) || unfinishedTasks(outcomes).length > 0
  }
  // Jobs of a matrix and steps of a job must not be in each other's way.
  const key = `${prefix}${job.runId}-${randomBytes(6).toString('hex')}`
  return { folder, key, prefixes: [prefix], prepare }
}

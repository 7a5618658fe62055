import { availableParallelism } from 'node:os'
import { DashscopeClient } from './dashscope/client.ts'
import { adviceForMissingModel, annotationsOf, findModel } from './dashscope/models.ts'
import type { PollerOptions } from './dashscope/poller.ts'
import { regionBaseUrl } from './dashscope/regions.ts'
import { checkTaskOptions, type TaskOptions } from './dashscope/request.ts'
import type { Engine } from './defaults.ts'
import { defaults } from './defaults.ts'
import { InputError } from './errors.ts'
import { baseLanguage } from './local-service/model-names.ts'
import { findLocalModel, type LocalModel, localModels } from './local-service/models.ts'
import type { RunOptions } from './options.ts'
import type { RunEvent } from './outcome.ts'
import type { FileSource } from './sources/source.ts'
import type { Annotation, Warning } from './transcript.ts'

/** The engine and model of a run, and in one sentence why. */
export interface EngineChoice {
  engine: Engine
  model: string
  reason: string
  /** What the model can tell beside the words. */
  annotations: readonly Annotation[]
  /** What the user should know of the choice before the work begins. */
  warnings: Warning[]
}

type Wishes = TaskOptions &
  Pick<RunOptions, 'model' | 'apiKey' | 'baseUrl' | 'region'> & {
    engine?: Engine | undefined
    wait?: boolean | undefined
  }

/**
 * Chooses by what was asked: an engine or address named outright, else a model that only one engine has, else the
 * engine that can be reached: DashScope with a key, the local one without.
 *
 * @throws InputError when the wishes contradict each other or a key is missing.
 */
export function chooseEngine(wishes: Wishes): EngineChoice {
  const { model } = wishes
  const [engine, reason] = engineFor(wishes)
  if (wishes.baseUrl && wishes.region) {
    throw new InputError('A base-url and a region are given, which may contradict each other.', {
      advice: 'Leave one of them out.',
    })
  }
  if (engine === 'local') {
    refuseHostedOptions(wishes)
    const { name, annotations } = localModelFor(wishes)
    return { engine, model: name, reason, annotations, warnings: [] }
  }
  if (!wishes.apiKey) throw missingKey(wishes)
  const name = model === 'auto' ? defaults.dashscopeModel : model
  checkTaskOptions(name, wishes)
  return { engine, model: name, reason, annotations: annotationsOf(name), warnings: warningsOf(name, wishes) }
}

/** Whether what is asked for can only be done with a key. */
export function needsKey(wishes: Wishes): boolean {
  return engineFor(wishes)[0] === 'dashscope'
}

function missingKey({ engine, model, baseUrl, region }: Wishes): InputError {
  const local = `the local engine needs none (${localModels.map(({ name }) => name).join(', ')})`
  const known = findModel(model)
  if (model === 'auto' || engine || baseUrl || region) {
    return new InputError('DashScope needs an API key.', { advice: `Set DASHSCOPE_API_KEY; ${local}.` })
  }
  if (known?.state === 'retired') return new InputError(adviceForMissingModel(model))
  const what = known
    ? `${model} runs at DashScope, which needs an API key.`
    : `No model is known as ${model}.`
  return new InputError(what, {
    advice: `With DASHSCOPE_API_KEY set, the name is sent to DashScope; ${local}.`,
  })
}

/** The service decides in the end: what the table says against a name is no reason to refuse it. */
function warningsOf(name: string, { baseUrl }: Wishes): Warning[] {
  // Another service may have other models.
  if (baseUrl) return []
  const known = findModel(name)
  if (known?.state === 'retired') return [{ code: 'retired-model', message: adviceForMissingModel(name) }]
  if (known) return []
  const message = `The model ${name} is not known here: its name and parameters are sent as they are.`
  return [{ code: 'unknown-model', message }]
}

function engineFor({ engine, model, apiKey, baseUrl, region }: Wishes): [Engine, string] {
  if (engine) return [engine, 'as asked']
  if (baseUrl) return ['dashscope', 'because a base URL is given']
  if (region) return ['dashscope', 'because a region is given']
  if (findLocalModel(model)) return ['local', `because ${model} is a local model`]
  if (model !== 'auto') return ['dashscope', `because ${model} is not a local model`]
  return apiKey
    ? ['dashscope', 'because an API key is given']
    : ['local', 'because no DASHSCOPE_API_KEY is set']
}

function localModelFor({ model, language }: Wishes): LocalModel {
  const name = model === 'auto' ? (localModels[0]?.name ?? '') : model
  const found = findLocalModel(name)
  if (!found) {
    const names = localModels.map((known) => known.name).join(', ')
    throw new InputError(`The local engine has no model ${name}.`, { advice: `It has ${names}.` })
  }
  if (language && language !== 'auto' && !found.languages.includes(baseLanguage(language))) {
    throw new InputError(`${name} does not speak "${language}", only ${found.languages.join(', ')}.`, {
      advice: 'DashScope has models for other languages: set DASHSCOPE_API_KEY.',
    })
  }
  return found
}

/** What only hosted models do is refused, not left out in silence. */
function refuseHostedOptions({ speakers, vocabularyId, wait }: Wishes): void {
  if (wait === false) {
    throw new InputError('The local engine ends with this run, so its results must be waited for.', {
      advice: 'Leave wait at true, or use DashScope.',
    })
  }
  const asked = speakers ? 'tell speakers apart' : vocabularyId ? 'use hot word lists' : undefined
  if (!asked) return
  throw new InputError(`The local engine cannot ${asked}.`, {
    advice: 'DashScope has models that can: set DASHSCOPE_API_KEY and see the command "models".',
  })
}

/** How long a source plays, where its header can be read and tells. */
export async function durationMsOf({ path, read, sizeBytes }: FileSource): Promise<number | undefined> {
  const media = path ?? (read && { size: sizeBytes, read })
  if (!media) return undefined
  const { durationMsOfMedia } = await import('./local-service/audio/duration.ts')
  return durationMsOfMedia(media)
}

/** Where the local engine keeps what a model needs, a name that changes with its content, and whether all of it is there. */
export async function localEngineCache(
  model: string,
): Promise<{ folder: string; id: string; complete: boolean }> {
  const { cacheFolders } = await import('./local-service/install/cache-folder.ts')
  const { installedComponents } = await import('./local-service/install/listing.ts')
  const parts = installedComponents().filter(({ name }) => ['runtime', 'vad', model].includes(name))
  return {
    folder: cacheFolders()[0]?.path ?? '',
    id: parts.map(({ id }) => id).join('_'),
    complete: parts.every(({ folder }) => folder !== undefined),
  }
}

/** A client and what must be closed after it; nothing else tells the engines apart. */
export interface RunningEngine {
  client: DashscopeClient
  /** Who recognises: an address, or what the local engine consists of. */
  service: string
  polling: PollerOptions
  /** How many sources are worth having under way. */
  sourcesAtOnce: number
  close(): Promise<void>
}

export interface EngineHooks {
  onEvent: (event: RunEvent) => void
  /** Told of every secret that a reply holds, as {@link DashscopeClient} learns it. */
  onSecret?: ((secret: string) => void) | undefined
}

/** A client of DashScope, or of what speaks its API at the base URL. */
export function openClient(
  {
    apiKey = '',
    baseUrl,
    region,
    workspace,
  }: Pick<RunOptions, 'apiKey' | 'baseUrl' | 'region' | 'workspace'>,
  onSecret?: (secret: string) => void,
): DashscopeClient {
  const url = baseUrl ?? (region ? regionBaseUrl(region, workspace) : defaults.baseUrl)
  return new DashscopeClient({ apiKey, baseUrl: url, workspace, onSecret })
}

/** Reaches DashScope, or starts the local service and reaches that. */
export async function openEngine(
  choice: EngineChoice,
  options: Pick<RunOptions, 'apiKey' | 'baseUrl' | 'region' | 'workspace'>,
  { onEvent, onSecret }: EngineHooks,
): Promise<RunningEngine> {
  if (choice.engine === 'dashscope') {
    const client = openClient(options, onSecret)
    return { client, service: client.address, polling: {}, sourcesAtOnce: 64, close: () => client.close() }
  }
  const { startLocalService } = await import('./local-service/service.ts')
  const service = await startLocalService({
    // Nobody else can name them, and they would add up to a copy of all that is transcribed.
    keepUploads: false,
    onInstall: ({ components: parts, ...progress }) => onEvent({ type: 'install', parts, ...progress }),
  })
  const client = new DashscopeClient(service)
  return {
    client,
    service: `local ${(await localEngineCache(choice.model)).id}`,
    // Enough to keep every core busy; more would only wait as copies on the disk.
    sourcesAtOnce: availableParallelism() + 2,
    // On loopback a look costs nothing.
    polling: { minimumIntervalMs: 50, maximumIntervalMs: 200, looksPerSecond: 200 },
    async close() {
      await client.close()
      await service.close()
    },
  }
}

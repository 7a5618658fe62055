import { adviceForMissingModel } from './dashscope/missing-model.ts'
import { annotationsOf, findModel, liveModels } from './dashscope/models.ts'
import {
  checkFilesPerTask,
  checkRegion,
  checkTaskOptions,
  parameterWarnings,
} from './dashscope/option-checks.ts'
import { DEFAULT_REGION, regionBaseUrl, regionOf } from './dashscope/regions.ts'
import { isAsked, type TaskOption, type TaskOptions } from './dashscope/task-options.ts'
import { defaults, type Engine, type Region } from './defaults.ts'
import { InputError } from './errors.ts'
import { baseLanguage } from './local-service/model-names.ts'
import { findLocalModel, type LocalModel, localModels } from './local-service/models.ts'
import type { RunOptions } from './options.ts'
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

/** The model whose files a user may keep in a folder. */
const FOLDER_MODEL = 'sensevoice-small'

type Wishes = TaskOptions &
  Pick<RunOptions, 'model' | 'apiKey' | 'baseUrl' | 'region' | 'workspace'> & {
    engine?: Engine | undefined
    modelDir?: string | undefined
    wait?: boolean | undefined
    filesPerTask?: number | undefined
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
    const found = localModelFor(wishes)
    refuseHostedOptions(wishes, found)
    const { name, annotations } = found
    const isOtherName = model !== 'auto' && model !== name
    const why = isOtherName ? `${reason}, ${model} being the hosted ${name}` : reason
    return { engine, model: name, reason: why, annotations, warnings: [] }
  }
  if (wishes.modelDir) {
    throw new InputError('A model-dir is given, and DashScope has its models itself.', {
      advice: 'Leave it out, or set engine to local.',
    })
  }
  if (!wishes.apiKey) throw missingKey(wishes)
  const region = placeOf(wishes)
  const name = model === 'auto' ? bestModelIn(region) : model
  if (region && !wishes.baseUrl) checkRegion(name, region)
  checkTaskOptions(name, wishes)
  checkFilesPerTask(name, wishes.filesPerTask ?? defaults.filesPerTask)
  const warnings = [...warningsOf(name, region), ...parameterWarnings(name, wishes)]
  return { engine, model: name, reason, annotations: annotationsOf(name), warnings }
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

/**
 * The region of the run; undefined where another service is at the address.
 * @throws InputError when the address cannot be told from what is given.
 */
function placeOf({ apiKey, baseUrl, region, workspace }: Wishes): Region | undefined {
  return baseUrl ? regionOf(baseUrl) : regionOf(regionBaseUrl({ region, workspace, apiKey }))
}

/** The first live model that a region has, since the table begins with the best. */
function bestModelIn(region: Region = DEFAULT_REGION): string {
  return liveModels.find(({ regions }) => regions.includes(region))?.name ?? defaults.dashscopeModel
}

/** The service decides in the end: what the table says against a name is no reason to refuse it. */
function warningsOf(name: string, region: Region | undefined): Warning[] {
  // Another service may have other models.
  if (!region) return []
  const known = findModel(name)
  if (known?.state === 'retired') return [{ code: 'retired-model', message: adviceForMissingModel(name) }]
  if (known) return []
  const message = `The model ${name} is not known here: its name and parameters are sent as they are.`
  return [{ code: 'unknown-model', message }]
}

function engineFor({ engine, model, modelDir, apiKey, baseUrl, region }: Wishes): [Engine, string] {
  if (engine) return [engine, 'as asked']
  if (baseUrl) return ['dashscope', 'because a base URL is given']
  if (region) return ['dashscope', 'because a region is given']
  if (localModels.some(({ name }) => name === model)) return ['local', `because ${model} is a local model`]
  if (model === 'auto' && modelDir) return ['local', 'because a model-dir is given']
  if (model !== 'auto') return ['dashscope', `because ${model} is not a local model`]
  return apiKey
    ? ['dashscope', 'because an API key is given']
    : ['local', 'because no DASHSCOPE_API_KEY is set']
}

function localModelFor({ model, language, modelDir }: Wishes): LocalModel {
  const byDefault = modelDir ? FOLDER_MODEL : (localModels[0]?.name ?? '')
  const name = model === 'auto' ? byDefault : model
  const found = findLocalModel(name)
  if (!found) {
    const names = localModels.map((known) => known.name).join(', ')
    throw new InputError(`The local engine has no model ${name}.`, { advice: `It has ${names}.` })
  }
  if (modelDir && found.name !== FOLDER_MODEL) {
    throw new InputError(`A model-dir holds the files of ${FOLDER_MODEL}, not of ${found.name}.`, {
      advice: 'Leave the model-dir out, or the model.',
    })
  }
  if (language && language !== 'auto' && !found.languages.includes(baseLanguage(language))) {
    throw new InputError(`${name} does not speak "${language}", only ${found.languages.join(', ')}.`, {
      advice: otherModelFor(baseLanguage(language)),
    })
  }
  return found
}

function otherModelFor(language: string): string {
  const able = localModels.find(({ languages }) => languages.includes(language))
  if (able) return `The local model ${able.name} does.`
  return 'DashScope has models for other languages: set DASHSCOPE_API_KEY.'
}

/** What only hosted models do. */
const HOSTED_ABILITIES: ReadonlyArray<readonly [option: TaskOption, ability: string]> = [
  ['speakers', 'tell speakers apart'],
  ['vocabularyId', 'use hot word lists'],
  ['phraseId', 'use phrase lists'],
  ['disfluencyRemoval', 'leave out filler words'],
  ['timestampAlignment', 'align times'],
  ['maskWords', 'mask words'],
  ['removeWords', 'remove words'],
  ['itn', 'write numbers in figures'],
  ['context', 'make use of a context'],
  ['eventDetection', 'be asked for events'],
]

/** Options that ask for what a local model may do anyway. */
const PARAMETER_OF: Partial<Record<TaskOption, string>> = {
  itn: 'enable_itn',
  eventDetection: 'audio_event_detection_enabled',
}

/** What only hosted models do is refused, not left out in silence. */
function refuseHostedOptions(wishes: Wishes, { always = [] }: LocalModel): void {
  if (wishes.wait === false) {
    throw new InputError('The local engine ends with this run, so its results must be waited for.', {
      advice: 'Leave wait at true, or use DashScope.',
    })
  }
  const isGranted = (option: TaskOption) => always.includes(PARAMETER_OF[option] ?? '')
  const asked = HOSTED_ABILITIES.find(([option]) => isAsked(wishes, option) && !isGranted(option))?.[1]
  const ability = wishes.systemFilter ? 'filter words' : asked
  if (!ability) return
  throw new InputError(`The local engine cannot ${ability}.`, {
    advice: 'DashScope has models that can: set DASHSCOPE_API_KEY and see the command "models".',
  })
}

import { type HostedModel, hostedModels } from './dashscope/models.ts'
import type { Parameter } from './dashscope/parameters.ts'
import { installedComponents } from './local-service/install/listing.ts'
import { ownModelFolder } from './local-service/install/model-folder.ts'
import { type LocalModel, localModels } from './local-service/models.ts'
import { optionName } from './options.ts'

/** A model as the public JSON lists it. */
export interface ListedModel {
  name: string
  engine: 'dashscope' | 'local'
  /** `installed` (or in a folder of the user's own) and `installable` are a local model's states. */
  state: 'live' | 'retired' | 'installed' | 'installable'
  retired_on?: string
  successor?: string
  /** Codes; empty where the vendor's documents name none. */
  languages: string[]
  emotions: boolean
  events: boolean
  /** Whether it can give the times of single words. */
  words: boolean
  /** Where a hosted model is offered. */
  regions?: string[]
  /** What a hosted model can be asked for. */
  parameters?: ListedParameter[]
  limits?: ListedLimits
  submits_per_second?: number
  /** Per second of audio, or of detected speech; absent where the vendor's documents name none. */
  price?: { currency: 'CNY'; per_second: Record<string, number>; of: 'audio' | 'speech' }
  /** What a local model consists of. */
  files?: Array<{ name: string; bytes: number; sha256: string }>
}

/** A parameter of the API, and the options of this project that set it. */
export interface ListedParameter {
  name: string
  type: string
  default?: unknown
  range?: Record<string, number>
  /** Where it stands in the body when not under `parameters`. */
  place?: 'input' | 'body'
  options: string[]
}

/** Of one file, unless its name says otherwise; absent where there is none. */
export interface ListedLimits {
  files_per_task: number
  file_bytes: number
  duration_ms?: number
  tasks_at_once?: number
}

/** Every model of both engines, the local ones first. */
export function listModels(): ListedModel[] {
  const components = installedComponents()
  const local = localModels.map((model) =>
    listLocal(
      model,
      components.find(({ name }) => name === model.name),
    ),
  )
  return [...local, ...hostedModels.map(listHosted)]
}

function listLocal(
  { name, languages, annotations, timesWords }: LocalModel,
  component: ReturnType<typeof installedComponents>[number] | undefined,
): ListedModel {
  const files = (component?.files ?? []).filter(({ path }) => path !== 'NOTICE.txt')
  return {
    name,
    engine: 'local',
    state: (component?.folder ?? ownModelFolder(name)) ? 'installed' : 'installable',
    languages: [...languages],
    emotions: annotations.includes('emotions'),
    events: annotations.includes('events'),
    words: timesWords,
    files: files.map(({ path, bytes, sha256 }) => ({ name: path, bytes, sha256 })),
  }
}

function listHosted(model: HostedModel): ListedModel {
  const { name, state, retiredOn, successor, languages = [], annotations, words, price } = model
  return {
    name,
    engine: 'dashscope',
    state,
    ...(retiredOn && { retired_on: retiredOn }),
    ...(successor && { successor }),
    languages: [...languages],
    emotions: annotations.includes('emotions'),
    events: annotations.includes('events'),
    words: words !== undefined,
    regions: [...model.regions],
    parameters: model.parameters.map(listParameter),
    limits: {
      files_per_task: model.filesPerTask,
      file_bytes: model.fileBytes,
      ...(model.durationMs && { duration_ms: model.durationMs }),
      ...(model.tasksAtOnce && { tasks_at_once: model.tasksAtOnce }),
    },
    submits_per_second: Math.round(model.submitsPerSecond * 100) / 100,
    ...(price && { price: { currency: 'CNY', per_second: { ...price.yuanPerSecond }, of: price.of } }),
  }
}

function listParameter(parameter: Parameter): ListedParameter {
  const { place = 'parameters' } = parameter
  const range = Object.entries({
    minimum: parameter.minimum,
    maximum: parameter.maximum,
    most_items: parameter.mostItems,
    most_characters: parameter.mostCharacters,
    most_tokens: parameter.mostTokens,
  }).filter((limit): limit is [string, number] => limit[1] !== undefined)
  return {
    name: parameter.name,
    type: parameter.type,
    ...(parameter.default !== undefined && { default: parameter.default }),
    ...(range.length > 0 && { range: Object.fromEntries(range) }),
    ...(place !== 'parameters' && { place }),
    options: parameter.options.map(optionName),
  }
}

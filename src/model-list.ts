import { hostedModels } from './dashscope/models.ts'
import { installedComponents } from './local-service/install/listing.ts'
import { localModels } from './local-service/models.ts'

/** A model as the public JSON lists it. */
export interface ListedModel {
  name: string
  engine: 'dashscope' | 'local'
  /** `installed` and `installable` are a local model's states. */
  state: 'live' | 'retired' | 'installed' | 'installable'
  retired_on?: string
  successor?: string
  /** Codes; empty where the vendor's documents name none. */
  languages: string[]
  emotions: boolean
  events: boolean
  /** Whether it can give the times of single words. */
  words: boolean
  /** What a local model consists of. */
  files?: Array<{ name: string; bytes: number; sha256: string }>
}

/** Every model of both engines, the local ones first. */
export function listModels(): ListedModel[] {
  const components = installedComponents()
  const local = localModels.map(({ name, languages, annotations }): ListedModel => {
    const component = components.find((candidate) => candidate.name === name)
    return {
      name,
      engine: 'local',
      state: component?.folder === undefined ? 'installable' : 'installed',
      languages: [...languages],
      emotions: annotations.includes('emotions'),
      events: annotations.includes('events'),
      words: false,
      files: component
        ? component.files.map(({ path, bytes, sha256 }) => ({ name: path, bytes, sha256 }))
        : [],
    }
  })
  const hosted = hostedModels.map(
    (model): ListedModel => ({
      name: model.name,
      engine: 'dashscope',
      state: model.state,
      ...(model.retiredOn ? { retired_on: model.retiredOn } : {}),
      ...(model.successor ? { successor: model.successor } : {}),
      languages: [...(model.languages ?? [])],
      emotions: model.annotations.includes('emotions'),
      events: model.annotations.includes('events'),
      words: model.words !== undefined,
    }),
  )
  return [...local, ...hosted]
}

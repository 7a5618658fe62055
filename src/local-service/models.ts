import type { Annotation } from '../transcript.ts'

/** A model that the local engine can run, as data: cheap to load, so that a choice can be made before anything starts. */
export interface LocalModel {
  name: string
  /** One line for a person. */
  description: string
  /** Codes of the languages it was made for. */
  languages: readonly string[]
  annotations: readonly Annotation[]
}

/** The first is what `auto` means. */
export const localModels: readonly LocalModel[] = [
  {
    name: 'moonshine-tiny',
    description: 'English, 28 MB, the fastest',
    languages: ['en'],
    annotations: [],
  },
  {
    name: 'moonshine-base',
    description: 'English, 63 MB, fewer errors in 1.5 times the time',
    languages: ['en'],
    annotations: [],
  },
]

export function findLocalModel(name: string): LocalModel | undefined {
  return localModels.find((model) => model.name === name)
}

import type { Annotation } from '../transcript.ts'

/** A model that the local engine can run, as data: cheap to load, so that a choice can be made before anything starts. */
export interface LocalModel {
  name: string
  /** One line for a person. */
  description: string
  /** Codes of the languages it was made for. */
  languages: readonly string[]
  annotations: readonly Annotation[]
  /** Whether the times of its words are its own; else they are estimated. */
  timesWords: boolean
  /** Names of the cloud under which the same model was offered. */
  answersFor?: readonly string[]
  /** Parameters of the API that ask for what it always does. */
  always?: readonly string[]
}

/** The first is what `auto` means. */
export const localModels: readonly LocalModel[] = [
  {
    name: 'moonshine-tiny',
    description: 'English, 28 MB, the fastest',
    languages: ['en'],
    annotations: [],
    timesWords: false,
  },
  {
    name: 'moonshine-base',
    description: 'English, 63 MB, fewer errors in 1.5 times the time',
    languages: ['en'],
    annotations: [],
    timesWords: false,
  },
  {
    name: 'sensevoice-small',
    description: 'Chinese, Cantonese, English, Japanese and Korean with emotions and events, 240 MB',
    languages: ['zh', 'yue', 'en', 'ja', 'ko'],
    annotations: ['emotions', 'events'],
    timesWords: true,
    answersFor: ['sensevoice-v1'],
    always: ['enable_itn', 'audio_event_detection_enabled'],
  },
]

/** The model of that name, or the one that the cloud offered under it. */
export function findLocalModel(name: string): LocalModel | undefined {
  return localModels.find((model) => model.name === name || model.answersFor?.includes(name))
}

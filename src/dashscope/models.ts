import type { Region } from '../defaults.ts'
import type { Annotation } from '../transcript.ts'
import {
  FIRST_FUN_ASR_LANGUAGES,
  FUN_ASR_LANGUAGES,
  PARAFORMER_LANGUAGES,
  QWEN3_LANGUAGES,
  SENSEVOICE_LANGUAGES,
} from './languages.ts'
import type { Parameter } from './parameters.ts'
import * as parameters from './parameters.ts'

/** One hosted model for recorded files: what it accepts, gives and is. */
export interface HostedModel {
  name: string
  state: 'live' | 'retired'
  /** `YYYY-MM-DD`, Beijing time. */
  retiredOn?: string
  /** What the vendor, or where it names none this project, puts in its place. */
  successor?: string
  /** Where the documents offer it. */
  regions: readonly Region[]
  /** Which member of `input` holds the source: a list, or a single URL. */
  body: 'file_urls' | 'file_url'
  parameters: readonly Parameter[]
  /** Codes that may be asked for; absent where the documents name none, or the model takes none. */
  languages?: readonly string[]
  annotations: readonly Annotation[]
  /** `always`, or only when `words` is asked for. Absent: it gives none. */
  words?: 'always' | 'on-request'
  /** Whether numbers are written in figures; absent where nobody tells. */
  itn?: 'always' | 'on-request'
  /** Most files in one task. The newest documents say 1 for the Paraformer and Fun-ASR families, older ones 100. */
  filesPerTask: number
  fileBytes: number
  /** Of one file; absent where there is no limit. */
  durationMs?: number
  /** Submits per second the account may make. */
  submitsPerSecond: number
  /** Tasks that are carried out at the same time; absent where the documents name no limit. */
  tasksAtOnce?: number
  price?: Price
}

/** What a second costs in the vendor's price lists. */
export interface Price {
  yuanPerSecond: Readonly<Partial<Record<Region, number>>>
  /** Whether all of the audio counts, or only what was detected as speech. */
  of: 'audio' | 'speech'
}

const BEIJING: readonly Region[] = ['cn-beijing']
const BEIJING_AND_SINGAPORE: readonly Region[] = ['cn-beijing', 'ap-southeast-1']

const twoGigabytes = { fileBytes: 2 * 1024 ** 3 }
const twelveHours = { ...twoGigabytes, durationMs: 12 * 3_600_000 }

/** The vendor's notices of 2026-07 stop all of these on one day. */
const retired = { state: 'retired', retiredOn: '2026-10-10' } as const

const speakers = [parameters.diarization, parameters.speakerCount]

const paraformerParameters = [
  parameters.channelId,
  ...speakers,
  parameters.disfluencyRemoval,
  parameters.timestampAlignment,
  parameters.wordFilter,
  parameters.eventDetection,
]

/** What the Paraformer models share; those of version 2 are the others' successors. */
const paraformer = {
  regions: BEIJING,
  body: 'file_urls',
  parameters: [...paraformerParameters, parameters.vocabularyId],
  annotations: [],
  words: 'always',
  itn: 'always',
  filesPerTask: 100,
  ...twelveHours,
  submitsPerSecond: 20,
  price: { yuanPerSecond: { 'cn-beijing': 0.00008 }, of: 'speech' },
} as const satisfies Partial<HostedModel>

const paraformerV1 = {
  ...paraformer,
  ...retired,
  parameters: [...paraformerParameters, parameters.phrases],
  submitsPerSecond: 10,
} as const satisfies Partial<HostedModel>

const funAsr = {
  regions: BEIJING_AND_SINGAPORE,
  body: 'file_urls',
  parameters: [
    parameters.channelId,
    parameters.languageHints(1),
    ...speakers,
    parameters.vocabularyId,
    parameters.wordFilter,
  ],
  languages: FUN_ASR_LANGUAGES,
  annotations: [],
  words: 'always',
  itn: 'always',
  filesPerTask: 100,
  ...twelveHours,
  submitsPerSecond: 600 / 60,
  price: { yuanPerSecond: { 'cn-beijing': 0.00022, 'ap-southeast-1': 0.00026 }, of: 'audio' },
} as const satisfies Partial<HostedModel>

const qwen3 = {
  regions: BEIJING_AND_SINGAPORE,
  body: 'file_url',
  parameters: [
    parameters.channelId,
    parameters.language,
    parameters.enableItn,
    parameters.enableWords,
    parameters.corpus,
  ],
  languages: QWEN3_LANGUAGES,
  annotations: ['emotions'],
  words: 'on-request',
  itn: 'on-request',
  filesPerTask: 1,
  ...twelveHours,
  submitsPerSecond: 100 / 60,
  price: { yuanPerSecond: { 'cn-beijing': 0.00022 }, of: 'audio' },
} as const satisfies Partial<HostedModel>

/** Nobody publishes all of its parameters, its rate or its price: the rate is that of `qwen3`. */
const qwenAudio = {
  regions: BEIJING_AND_SINGAPORE,
  body: 'file_urls',
  parameters: [
    parameters.channelId,
    parameters.languageHints(4),
    ...speakers,
    parameters.vocabularyId,
    parameters.contextMessage,
  ],
  annotations: [],
  words: 'always',
  filesPerTask: 1,
  ...twelveHours,
  submitsPerSecond: 100 / 60,
} as const satisfies Partial<HostedModel>

/** Every model of the recorded-file API, as of 2026-11; the first live one is the one with emotions. */
export const hostedModels: readonly HostedModel[] = [
  { ...qwen3, name: 'qwen3-asr-flash-filetrans', state: 'live' },
  { ...funAsr, name: 'fun-asr', state: 'live' },
  {
    ...paraformer,
    name: 'paraformer-v2',
    state: 'live',
    parameters: [...paraformer.parameters, parameters.languageHints(undefined, ['zh', 'en'])],
    languages: PARAFORMER_LANGUAGES,
  },
  { ...paraformer, name: 'paraformer-8k-v2', state: 'live', tasksAtOnce: 100 },
  {
    ...qwenAudio,
    name: 'qwen-audio-3.1-asr-flash-filetrans',
    state: 'live',
    regions: [...BEIJING_AND_SINGAPORE, 'qianwen'],
  },
  { ...qwenAudio, name: 'qwen-audio-3.0-asr-flash-filetrans', state: 'live' },
  {
    name: 'sensevoice-v1',
    ...retired,
    successor: 'fun-asr',
    regions: BEIJING,
    body: 'file_urls',
    parameters: [
      parameters.channelId,
      parameters.languageHints(1, ['auto']),
      parameters.disfluencyRemoval,
      parameters.eventDetection,
    ],
    languages: SENSEVOICE_LANGUAGES,
    annotations: ['emotions', 'events'],
    itn: 'always',
    filesPerTask: 100,
    ...twoGigabytes,
    submitsPerSecond: 10,
    price: { yuanPerSecond: { 'cn-beijing': 0.0007 }, of: 'speech' },
  },
  { ...paraformerV1, name: 'paraformer-v1', successor: 'paraformer-v2' },
  { ...paraformerV1, name: 'paraformer-8k-v1', successor: 'paraformer-8k-v2' },
  { ...paraformerV1, name: 'paraformer-mtl-v1', successor: 'paraformer-v2' },
  { ...funAsr, ...retired, name: 'fun-asr-2025-11-07', successor: 'fun-asr' },
  {
    ...funAsr,
    ...retired,
    name: 'fun-asr-2025-08-25',
    successor: 'fun-asr',
    languages: FIRST_FUN_ASR_LANGUAGES,
  },
  // In Singapore its rate was 100 a minute.
  { ...funAsr, ...retired, name: 'fun-asr-mtl', successor: 'fun-asr' },
  {
    ...qwen3,
    ...retired,
    name: 'qwen3-asr-flash-filetrans-2025-11-17',
    successor: 'qwen3-asr-flash-filetrans',
  },
]

export const liveModels: readonly HostedModel[] = hostedModels.filter(({ state }) => state === 'live')

/** The table's entry; undefined for a name it does not hold, which the service may know all the same. */
export function findModel(name: string): HostedModel | undefined {
  return hostedModels.find((model) => model.name === name)
}

/** What a model tells beside the words; nothing is promised for one that the table does not hold. */
export function annotationsOf(name: string): Annotation[] {
  return [...(findModel(name)?.annotations ?? [])]
}

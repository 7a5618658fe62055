/** What a model may be asked for beside the transcription itself. Not every model takes each: its row tells. */
export interface TaskOptions {
  /** A language code, several separated by commas where the model takes them as hints, or `auto`. Absent and `auto` leave it to the model. */
  language?: string | undefined
  /** Channel numbers from 0; each is recognised, and billed, by itself. Absent: the first at DashScope, all mixed on this machine. */
  channels?: readonly number[] | undefined
  /** Tell speakers apart: `true`, or how many there are (2 to 100, a hint). */
  speakers?: boolean | number | undefined
  /** The id of a list of hot words. */
  vocabularyId?: string | undefined
  /** The id of a list of phrases, which is what the Paraformer models of version 1 have for hot words. */
  phraseId?: string | undefined
  /** Leave out filler words. */
  disfluencyRemoval?: boolean | undefined
  /** Have the times checked against the audio once more. */
  timestampAlignment?: boolean | undefined
  /** Words that become asterisks. */
  maskWords?: readonly string[] | undefined
  /** Words that are left out. */
  removeWords?: readonly string[] | undefined
  /** Whether the vendor's own list of sensitive words is masked. Absent: it is. */
  systemFilter?: boolean | undefined
  /** Write numbers, dates and amounts in figures (Chinese and English); several models always do. */
  itn?: boolean | undefined
  /** Give each word its times, where the model does so only on request. */
  words?: boolean | undefined
  /** Text that names what the recording is about, so that its terms are recognised. */
  context?: string | undefined
  /** Ask for audio events, by a parameter that only the vendor's SDKs know. */
  eventDetection?: boolean | undefined
  /** Sent as they are, over what the options above become. */
  parameters?: Readonly<Record<string, unknown>> | undefined
}

/** An option that the API has a parameter for. */
export type TaskOption = Exclude<keyof TaskOptions, 'parameters'>

const NAMES: Readonly<Record<keyof TaskOptions, true>> = {
  language: true,
  channels: true,
  speakers: true,
  vocabularyId: true,
  phraseId: true,
  disfluencyRemoval: true,
  timestampAlignment: true,
  maskWords: true,
  removeWords: true,
  systemFilter: true,
  itn: true,
  words: true,
  context: true,
  eventDetection: true,
  parameters: true,
}

/** Every option that the API has a parameter for. */
export const TASK_OPTIONS = Object.keys(NAMES).filter((name) => name !== 'parameters') as TaskOption[]

/** What the model is asked for, of options that say more than that. */
export function taskOptionsOf(options: TaskOptions): TaskOptions {
  return Object.fromEntries(Object.entries(options).filter(([name]) => Object.hasOwn(NAMES, name)))
}

/** Whether an option asks for something, and does not just say what holds anyway. */
export function isAsked(asked: TaskOptions, option: TaskOption): boolean {
  const value = asked[option]
  if (option === 'systemFilter') return value !== undefined
  if (option === 'language') return languagesOf(asked).length > 0
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}

/** The languages named; none when it is left to the model. */
export function languagesOf({ language = '' }: TaskOptions): string[] {
  const codes = language.split(/[\s,]+/).filter((code) => code !== '')
  return codes.length === 1 && codes[0] === 'auto' ? [] : codes
}

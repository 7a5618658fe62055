import { InputError } from '../errors.ts'
import { findModel, type HostedModel, hostedModels, type ModelOption } from './models.ts'
import { asciiUrl } from './target.ts'

/** What a model may be asked for beside the transcription itself. */
export interface TaskOptions {
  /** One language code, or `auto`. Absent and `auto` leave it to the model. */
  language?: string | undefined
  /** Tell speakers apart: `true`, or how many there are (2 to 100, a hint). */
  speakers?: boolean | number | undefined
  /** Channel numbers from 0; each is recognised, and billed, by itself. Absent: the first. */
  channels?: readonly number[] | undefined
  /** The id of a list of hot words. */
  vocabularyId?: string | undefined
  /** Leave out filler words. */
  disfluencyRemoval?: boolean | undefined
  /** Give each word its times, where the model does so only on request. */
  words?: boolean | undefined
  /** Sent as they are, over what the options above become. */
  parameters?: Readonly<Record<string, unknown>> | undefined
}

/** What to transcribe, with which model and how. */
export interface SubmitRequest extends TaskOptions {
  model: string
  /** `http(s)://` or `oss://`. One is valid under every version of the vendor's documents. */
  fileUrls: readonly string[]
}

/** The body of a submit; `parameters` is always there, since workspace hosts fail tasks without it. */
export interface SubmitBody {
  model: string
  input: { file_urls: string[] } | { file_url: string }
  parameters: Record<string, unknown>
}

/**
 * Encodes a request for its model's family. A model that is not in the table is asked in the way most of them are.
 * @throws InputError when the model cannot do what is asked, before anything is sent.
 */
export function encodeSubmit(request: SubmitRequest): SubmitBody {
  const model = findModel(request.model)
  const urls = request.fileUrls.map(checkedUrl)
  checkCount(urls, request.model, model)
  checkTaskOptions(request.model, request)
  const [first = ''] = urls
  return {
    model: request.model,
    input: model?.body === 'file_url' ? { file_url: first } : { file_urls: urls },
    parameters: { ...encodeOptions(request, model), ...request.parameters },
  }
}

/** Whether the service has to look into its temporary store for any of the sources. */
export function needsStore(request: SubmitRequest): boolean {
  return request.fileUrls.some((url) => url.startsWith('oss://'))
}

function encodeOptions(options: TaskOptions, model: HostedModel | undefined): Record<string, unknown> {
  const { speakers } = options
  return {
    ...(options.channels && { channel_id: [...options.channels] }),
    ...encodeLanguage(options.language, model),
    ...(speakers && { diarization_enabled: true }),
    ...(typeof speakers === 'number' && { speaker_count: speakers }),
    ...(options.vocabularyId && { vocabulary_id: options.vocabularyId }),
    ...(options.disfluencyRemoval && { disfluency_removal_enabled: true }),
    ...(options.words && model?.words === 'on-request' && { enable_words: true }),
  }
}

function encodeLanguage(language: string | undefined, model: HostedModel | undefined): object {
  if (!language || language === 'auto') return {}
  const field = model ? model.languageParameter : 'language_hints'
  return field === 'language' ? { language } : { language_hints: [language] }
}

/**
 * Checks options against a model of the table; a model that is not in it may take anything.
 * @throws InputError naming the models that can do what this one cannot.
 */
export function checkTaskOptions(name: string, asked: TaskOptions): void {
  const model = findModel(name)
  if (!model) return
  checkLanguage(asked.language, model)
  const wanted: Array<[ModelOption, unknown]> = [
    ['speakers', asked.speakers],
    ['vocabulary', asked.vocabularyId],
    ['disfluency-removal', asked.disfluencyRemoval],
  ]
  for (const [option, value] of wanted) {
    if (!value || model.options.includes(option)) continue
    const able = hostedModels.filter(({ state, options }) => state === 'live' && options.includes(option))
    throw new InputError(`The model ${model.name} does not take the option “${option}”.`, {
      advice: `These do: ${able.map(({ name }) => name).join(', ')}.`,
    })
  }
}

function checkLanguage(language: string | undefined, model: HostedModel): void {
  if (!language || language === 'auto') return
  if (!model.languageParameter) {
    throw new InputError(`The model ${model.name} takes no language.`, { advice: 'Leave the language out.' })
  }
  if (model.languages && !model.languages.includes(language)) {
    throw new InputError(`The model ${model.name} does not know the language “${language}”.`, {
      advice: `It knows: ${model.languages.join(' ')}.`,
    })
  }
}

function checkCount(urls: readonly string[], name: string, model: HostedModel | undefined): void {
  const most = model?.filesPerTask ?? 100
  if (urls.length === 0) throw new InputError('There is no source to submit.')
  if (urls.length > most) {
    throw new InputError(
      `The model ${name} takes ${most} file${most === 1 ? '' : 's'} per task, not ${urls.length}.`,
    )
  }
}

/** The service cannot fetch what is not encoded. */
function checkedUrl(url: string): string {
  if (!/^(https?|oss):\/\/[^/]/i.test(url) || !URL.canParse(url)) {
    const shown = /^[a-z]+:/i.exec(url)?.[0] ?? url.slice(0, 40)
    throw new InputError(`A source must be an http, https or oss URL (this one begins with “${shown}”).`, {
      advice: 'A local file is uploaded first.',
    })
  }
  return asciiUrl(url)
}

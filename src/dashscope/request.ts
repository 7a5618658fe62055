import { InputError } from '../errors.ts'
import { findModel, type HostedModel } from './models.ts'
import { checkFilesPerTask, checkTaskOptions } from './option-checks.ts'
import { type Parameter, usualParameters } from './parameters.ts'
import { asciiUrl } from './target.ts'
import type { TaskOptions } from './task-options.ts'

export type { TaskOptions } from './task-options.ts'

/** What to transcribe, with which model and how. */
export interface SubmitRequest extends TaskOptions {
  model: string
  /** `http(s)://` or `oss://`. One is valid under every version of the vendor's documents. */
  fileUrls: readonly string[]
}

/** The body of a submit; `parameters` is always there, since workspace hosts fail tasks without it. */
export interface SubmitBody {
  model: string
  input: Record<string, unknown>
  parameters: Record<string, unknown>
  /** Lists of phrases, for the Paraformer models of version 1. */
  resources?: unknown
}

/**
 * Encodes a request for its model's family. A model that is not in the table is asked in the way most of them are.
 * @throws InputError when the model cannot do what is asked, before anything is sent.
 */
export function encodeSubmit(request: SubmitRequest): SubmitBody {
  const model = findModel(request.model)
  const urls = request.fileUrls.map(checkedUrl)
  if (urls.length === 0) throw new InputError('There is no source to submit.')
  checkFilesPerTask(request.model, urls.length)
  checkTaskOptions(request.model, request)
  const encoded = (place: Parameter['place']) => encodeOptions(request, model, place)
  const source = model?.body === 'file_url' ? { file_url: urls[0] } : { file_urls: urls }
  return {
    model: request.model,
    input: { ...source, ...encoded('input') },
    parameters: { ...encoded('parameters'), ...request.parameters },
    ...encoded('body'),
  }
}

/** Whether the service has to look into its temporary store for any of the sources. */
export function needsStore(request: SubmitRequest): boolean {
  return request.fileUrls.some((url) => url.startsWith('oss://'))
}

function encodeOptions(
  asked: TaskOptions,
  model: HostedModel | undefined,
  wanted: Parameter['place'],
): Record<string, unknown> {
  const parameters = model?.parameters ?? usualParameters
  const entries = parameters
    .filter(({ place = 'parameters' }) => place === wanted)
    .map(({ name, encode }) => [name, encode(asked)] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
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

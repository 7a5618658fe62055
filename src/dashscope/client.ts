import type { LookupFunction } from 'node:net'
import type { Dispatcher } from 'undici'
import type { z } from 'zod'
import { type Clock, systemClock } from '../clock.ts'
import { ApiError, TranscribeError } from '../errors.ts'
import { type BaseUrl, checkBaseUrl, checkHeaderValue } from './base-url.ts'
import { type CallOptions, type HttpLimits, type HttpRequest, HttpTransport } from './http.ts'
import { type ListQuery, listPath } from './list-query.ts'
import { type DecodedReply, decodeReply, parseJson } from './reply.ts'
import { encodeSubmit, needsStore, type SubmitRequest } from './request.ts'
import type { Repeat } from './retry.ts'
import { signaturesOf } from './secrets.ts'
import { explainMissingModel, explainSubmitFailure } from './submit-failure.ts'
import { SubmitTurns } from './submit-turns.ts'
import {
  type FileOutcome,
  fileOf,
  type ListedTask,
  type TaskReference,
  type TaskSnapshot,
  toListedTask,
  toSnapshot,
} from './task.ts'
import { type UploadFile, uploadForm } from './upload.ts'
import { cancelReply, policyReply, taskListReply, taskReply } from './wire.ts'

export type { CallOptions } from './http.ts'
export type { ListQuery } from './list-query.ts'
export type { SubmitRequest, TaskOptions } from './request.ts'

export interface ClientOptions {
  apiKey: string
  /** Ends in `/api/v1`. */
  baseUrl: string
  /** Sent as `X-DashScope-WorkSpace` where given. */
  workspace?: string | undefined
  limits?: Partial<HttpLimits> | undefined
  clock?: Clock | undefined
  /** Takes the place of the client's own connections and of the environment's proxies. */
  dispatcher?: Dispatcher | undefined
  /** Resolves host names. */
  lookup?: LookupFunction | undefined
  /** Told of what grants access by itself and came in a reply: upload credentials, and the signatures of result URLs. */
  onSecret?: ((secret: string) => void) | undefined
}

const UPLOAD_LIMITS = { requestTimeoutMs: 3_600_000, callTimeoutMs: 7_200_000, retries: 3 }
/** Twelve hours of speech, with a time for each word, are about 100 MB. */
const RESULT_LIMITS = { requestTimeoutMs: 600_000, callTimeoutMs: 900_000, maxReplyBytes: 400 * 1_048_576 }

export interface SubmitOptions extends CallOptions {
  /** Called, and waited for, when it is about to be sent, after the wait for its turn: from then on nobody can say that it was not. */
  onSend?: (() => void | Promise<void>) | undefined
  /** The latest time, by the client's clock, at which sending it is of use. */
  untilMs?: number | undefined
}

export interface ResultOptions extends CallOptions {
  /** Told the address that took the place of an expired one. */
  onRenewed?: ((transcriptionUrl: string) => void) | undefined
}

/** DashScope's asynchronous transcription API, call by call. It keeps no state but its connections and its pace. */
export class DashscopeClient {
  readonly clock: Clock
  private readonly http: HttpTransport
  private readonly base: BaseUrl
  private readonly headers: Readonly<Record<string, string>>
  private readonly secrets: readonly string[]
  private readonly submitTurns: SubmitTurns
  private readonly tell: (secrets: readonly string[]) => void

  /** @throws InputError when the base URL is none, or when key or workspace cannot be sent in a header. */
  constructor(options: ClientOptions) {
    const apiKey = checkHeaderValue('API key', options.apiKey)
    this.clock = options.clock ?? systemClock
    this.submitTurns = new SubmitTurns(this.clock)
    this.secrets = [apiKey]
    const { onSecret } = options
    this.tell = (secrets) => {
      if (onSecret) secrets.forEach(onSecret)
    }
    this.http = new HttpTransport({ ...options, clock: this.clock, secrets: this.secrets })
    this.base = checkBaseUrl(options.baseUrl)
    this.headers = {
      authorization: `Bearer ${apiKey}`,
      ...(options.workspace && {
        'x-dashscope-workspace': checkHeaderValue('workspace id', options.workspace),
      }),
    }
  }

  /** The base URL, in the form that all spellings of it share. */
  get address(): string {
    return this.base.href
  }

  /**
   * Submits one task, no faster than its model's rate. Never repeated when it may have arrived: the API knows no
   * idempotency key, and a repeat can bill twice.
   * @throws TranscribeError `submit-unknown` when nobody can say whether the task exists; `not-submitted` at once when its turn
   * comes too late.
   */
  async submit(
    request: SubmitRequest,
    { onSend, untilMs, ...options }: SubmitOptions = {},
  ): Promise<TaskReference> {
    const { model } = request
    const body = JSON.stringify(encodeSubmit(request))
    const headers = {
      'content-type': 'application/json',
      'x-dashscope-async': 'enable',
      ...(needsStore(request) && { 'x-dashscope-ossresourceresolve': 'enable' }),
    }
    const call = this.request('POST', '/services/audio/asr/transcription', { headers, body: () => body })
    try {
      const turn = async (signal?: AbortSignal) => {
        await this.submitTurns.next(model, signal, untilMs)
        await onSend?.()
      }
      const { value } = await this.json(taskReply, call, { turn, ...options }, 'when-refused')
      const taskId = value.output.task_id
      if (!taskId)
        throw new TranscribeError('protocol', 'The service accepted the request but named no task.')
      return { taskId, model, submittedAt: this.clock.now() }
    } catch (error) {
      options.signal?.throwIfAborted()
      throw explainSubmitFailure(error, model)
    }
  }

  /** One look at a task. An id the service does not know is no error: its status is `UNKNOWN`. */
  async status(taskId: string, options: CallOptions = {}): Promise<TaskSnapshot> {
    const { value, raw } = await this.json(taskReply, this.request('GET', taskPath(taskId)), options)
    const snapshot = toSnapshot(value, taskId, raw)
    this.tell(snapshot.files.flatMap(({ transcriptionUrl = '' }) => signaturesOf(transcriptionUrl)))
    return snapshot
  }

  /** Cancels a task that has not begun; false when it was too late for that. */
  async cancel(taskId: string, options: CallOptions = {}): Promise<boolean> {
    try {
      await this.json(cancelReply, this.request('POST', `${taskPath(taskId)}/cancel`), options)
      return true
    } catch (error) {
      if (error instanceof ApiError && error.serviceCode === 'UnsupportedOperation') return false
      throw error
    }
  }

  /** The account's tasks, of the last 24 hours unless told otherwise, one page at a time. */
  async list(
    query: ListQuery = {},
    options: CallOptions = {},
  ): Promise<{ tasks: ListedTask[]; total: number }> {
    const { value } = await this.json(taskListReply, this.request('GET', listPath(query)), options)
    const { data, total } = value
    return { tasks: data.map(toListedTask), total: total ?? data.length }
  }

  /** Puts a file into the temporary store and gives its `oss://` URL, good for 48 hours with this model and account. */
  async upload(file: UploadFile, model: string, { signal, ...rest }: CallOptions = {}): Promise<string> {
    const path = `/uploads?action=getPolicy&model=${encodeURIComponent(model)}`
    const options = { ...rest, signal, limits: { ...UPLOAD_LIMITS, ...rest.limits } }
    // A policy names a new folder and lasts minutes: each attempt begins with its own.
    return this.http.repeatedly('always', options, async (limits) => {
      const reply = await this.http.sendOnce(this.request('GET', path), signal).catch((error) => {
        throw explainMissingModel(error, model)
      })
      const { data } = decodeReply(policyReply, reply, this.secrets).value
      this.tell([data.policy, data.signature, data.oss_access_key_id])
      const { key, headers, body } = uploadForm(data, file)
      const form = { method: 'POST', url: data.upload_host, headers, body, namedBy: this.base.url } as const
      await this.http.sendOnce(form, signal, limits)
      return `oss://${key}`
    })
  }

  /** The transcription JSON behind a result URL, which is asked for byte for byte and without the key. */
  async result(transcriptionUrl: string, options: CallOptions = {}): Promise<unknown> {
    const call = { method: 'GET', url: transcriptionUrl, namedBy: this.base.url } as const
    const generous = { ...options, limits: { ...RESULT_LIMITS, ...options.limits } }
    return this.http.repeatedly('always', generous, async (limits) =>
      parseJson(await this.http.sendOnce(call, options.signal, limits), 'The transcription'),
    )
  }

  /** The transcription JSON of a file of an ended task. When its URL has expired, the task is asked once for a new one. */
  async resultOf(
    snapshot: TaskSnapshot,
    file: FileOutcome,
    { onRenewed, ...options }: ResultOptions = {},
  ): Promise<unknown> {
    const { transcriptionUrl = '', fileUrl } = file
    try {
      return await this.result(transcriptionUrl, options)
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 403) throw error
      const fresh = fileOf(await this.status(snapshot.taskId, options), fileUrl).transcriptionUrl
      if (!fresh || fresh === transcriptionUrl) throw error
      onRenewed?.(fresh)
      return this.result(fresh, options)
    }
  }

  async close(): Promise<void> {
    await this.http.close()
  }

  /** Reading is part of the attempt: a reply that is cut off counts as one that did not come. */
  private json<T extends z.ZodType>(
    schema: T,
    request: HttpRequest,
    options: CallOptions,
    repeat: Repeat = 'always',
  ): Promise<DecodedReply<z.infer<T>>> {
    return this.http.repeatedly(repeat, options, async (limits) =>
      decodeReply(schema, await this.http.sendOnce(request, options.signal, limits), this.secrets),
    )
  }

  private request(method: 'GET' | 'POST', path: string, rest: Partial<HttpRequest> = {}): HttpRequest {
    return { ...rest, method, url: this.base.href + path, headers: { ...this.headers, ...rest.headers } }
  }
}

function taskPath(taskId: string): string {
  return `/tasks/${encodeURIComponent(taskId)}`
}

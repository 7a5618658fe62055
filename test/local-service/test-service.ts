import { request as httpRequest } from 'node:http'
import { onTestFinished } from 'vitest'
import type { Recognition, RecognitionRequest, Recognize } from '../../src/local-service/recognition.ts'
import { startLocalService } from '../../src/local-service/service.ts'
import { openServiceHandler } from '../../src/local-service/service-handler.ts'
import type { LocalServiceOptions } from '../../src/local-service/service-options.ts'

/** The two ways to the one handler. */
export const ways = ['handler', 'socket'] as const
export type Way = (typeof ways)[number]

export interface CallOptions {
  method?: string
  headers?: Record<string, string>
  body?: string | Uint8Array | FormData
}

/** A service under test, closed when the test ends. */
export interface TestService {
  apiKey: string
  origin: string
  /** A call as it is; the path may be a whole address. */
  send(path: string, options?: CallOptions): Promise<Response>
  /** A call of the API: below `/api/v1`, with the key. */
  api(path: string, options?: CallOptions): Promise<Response>
  submit(body: unknown, headers?: Record<string, string>): Promise<Response>
  /** Submits sources and gives the reply to the first look that finds the task ended. */
  run(fileUrls: string[], parameters?: object, model?: string): Promise<TaskBody>
  /** Looks until the task has ended. */
  ended(taskId: string): Promise<TaskBody>
  /** Uploads bytes and gives their `oss://` URL. */
  upload(bytes: Uint8Array, name?: string): Promise<string>
  close(): Promise<void>
}

export interface TaskBody {
  request_id: string
  output: {
    task_id: string
    task_status: string
    code?: string
    message?: string
    results?: Array<Record<string, string>>
    result?: Record<string, string>
    task_metrics?: Record<string, number>
    [field: string]: unknown
  }
  usage?: Record<string, number>
}

export async function openTestService(
  options: LocalServiceOptions = {},
  way: Way = 'handler',
): Promise<TestService> {
  const all = { recognize: scriptedRecognizer(), models: testModels, ...options }
  const opened = way === 'handler' ? await overHandler(all) : await overSocket(all)
  onTestFinished(opened.close)
  return withCalls(opened)
}

export const testModels = [
  { name: 'moonshine-tiny', languages: ['en'] },
  { name: 'moonshine-base', languages: ['en'] },
]

/** Recognises one sentence of one second in every channel that is asked for. */
export function scriptedRecognizer(
  change: (request: RecognitionRequest) => Partial<Recognition> = () => ({}),
): Recognize {
  return async (request) => ({
    format: 'wav',
    samplingRate: 16_000,
    durationMs: 2500,
    channels: (request.channels === 'mix' ? [0] : request.channels).map((channel) => ({
      channel,
      sentences: [{ startMs: 500, endMs: 1500, text: 'Good morning.' }],
    })),
    warnings: [],
    ...change(request),
  })
}

/** A WAV file of 100 ms of silence: enough to be taken for audio. */
export function wavBytes(): Uint8Array {
  const samples = 1600
  const bytes = Buffer.alloc(44 + samples * 2)
  bytes.write('RIFF', 0)
  bytes.writeUInt32LE(36 + samples * 2, 4)
  bytes.write('WAVEfmt ', 8)
  bytes.writeUInt32LE(16, 16)
  bytes.writeUInt16LE(1, 20)
  bytes.writeUInt16LE(1, 22)
  bytes.writeUInt32LE(16_000, 24)
  bytes.writeUInt32LE(32_000, 28)
  bytes.writeUInt16LE(2, 32)
  bytes.writeUInt16LE(16, 34)
  bytes.write('data', 36)
  bytes.writeUInt32LE(samples * 2, 40)
  return bytes
}

interface Opened {
  apiKey: string
  origin: string
  send(address: string, options: CallOptions): Promise<Response>
  close(): Promise<void>
}

async function overHandler(options: LocalServiceOptions): Promise<Opened> {
  const { apiKey, handle, close } = await openServiceHandler(options)
  return {
    apiKey,
    origin: 'http://127.0.0.1',
    send: async (address, init) => handle(new Request(address, init)),
    close,
  }
}

async function overSocket(options: LocalServiceOptions): Promise<Opened> {
  const { apiKey, baseUrl, close } = await startLocalService(options)
  return { apiKey, origin: new URL(baseUrl).origin, send: (address, init) => fetch(address, init), close }
}

function withCalls({ apiKey, origin, send: sendTo, close }: Opened): TestService {
  const send: TestService['send'] = (path, options = {}) =>
    sendTo(path.startsWith('http') ? path : `${origin}${path}`, options)
  const api: TestService['api'] = (path, { headers, ...options } = {}) =>
    send(`/api/v1${path}`, { ...options, headers: { authorization: `Bearer ${apiKey}`, ...headers } })
  const submit: TestService['submit'] = (body, headers = {}) =>
    api('/services/audio/asr/transcription', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-dashscope-async': 'enable', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  const ended: TestService['ended'] = async (taskId) => {
    for (;;) {
      const task = await json<TaskBody>(await api(`/tasks/${taskId}`))
      if (!['PENDING', 'RUNNING'].includes(task.output.task_status)) return task
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  return {
    apiKey,
    origin,
    send,
    api,
    submit,
    ended,
    async run(fileUrls, parameters = {}, model = 'moonshine-tiny') {
      const input = model.startsWith('qwen3') ? { file_url: fileUrls[0] } : { file_urls: fileUrls }
      const reply = await submit({ model, input, parameters }, { 'x-dashscope-ossresourceresolve': 'enable' })
      return ended((await json<TaskBody>(reply)).output.task_id)
    },
    async upload(bytes, name = 'speech.wav') {
      const form = uploadForm(
        await json<PolicyBody>(await api('/uploads?action=getPolicy&model=moonshine-tiny')),
        name,
        bytes,
      )
      const reply = await send('/store', { method: 'POST', body: form })
      if (!reply.ok) throw new Error(await reply.text())
      return `oss://${form.get('key')}`
    },
    close,
  }
}

export interface PolicyBody {
  request_id: string
  data: Record<string, string | number>
}

/** The form of the vendor's documents, the file last. */
export function uploadForm({ data }: PolicyBody, name: string, bytes: Uint8Array): FormData {
  const form = new FormData()
  form.set('OSSAccessKeyId', String(data.oss_access_key_id))
  form.set('Signature', String(data.signature))
  form.set('policy', String(data.policy))
  form.set('key', `${data.upload_dir}/${name}`)
  form.set('x-oss-object-acl', String(data.x_oss_object_acl))
  form.set('x-oss-forbid-overwrite', String(data.x_oss_forbid_overwrite))
  form.set('success_action_status', '200')
  form.set('file', new Blob([new Uint8Array(bytes)]), name)
  return form
}

export async function json<T = Record<string, unknown>>(reply: Response | Promise<Response>): Promise<T> {
  return (await (await reply).json()) as T
}

/** A call with a Host header of its own, which `fetch` does not allow. */
export function sendWithHost(
  origin: string,
  host: string,
  apiKey: string,
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const headers = { host, authorization: `Bearer ${apiKey}` }
    httpRequest(`${origin}/api/v1/uploads?action=getPolicy&model=moonshine-tiny`, { headers }, (reply) => {
      let body = ''
      reply.setEncoding('utf8').on('data', (part: string) => {
        body += part
      })
      reply.on('end', () => resolve({ status: reply.statusCode ?? 0, body }))
    })
      .on('error', reject)
      .end()
  })
}

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { startLocalService } from '../../src/local-service/service.ts'
import { root } from '../support/command.ts'
import { type DoubleRequest, serveHandlers } from './handler.ts'

/** Looks like a key of the account, so that whatever hides keys by their look would hide it. */
export const API_KEY = 'sk-canary0123456789abcdef0123456789'

export interface CloudReply {
  headers?: Record<string, string>
  status: number
  body: string
}

export interface Cloud {
  /** Ends in `/api/v1`. */
  baseUrl: string
  /** The sources that were submitted, in order. */
  submitted: string[]
  /** The same, for each submit by itself. */
  batches: string[][]
  /** The path of every request, with its method. */
  requests: string[]
  /** May answer before the service hears of a request. */
  refuse: (request: DoubleRequest) => CloudReply | undefined
  /** May put another reply in the place of one. */
  change: (request: DoubleRequest, reply: CloudReply) => CloudReply
}

/**
 * DashScope's part: our own service, which answers every source with one transcription.
 *
 * @param saved the transcription, as JSON. @default the sample, with emotions and events
 */
export async function startCloud(saved?: object): Promise<Cloud> {
  const sample = await readFile(join(root, 'samples', 'rich-text.json'), 'utf8')
  return startReplay({ saved: saved ?? JSON.parse(sample) })
}

/** As {@link startCloud}, with a text for each source that is known, told by its name without its ending. */
export async function startTalkingCloud(
  texts: Record<string, string>,
  faults: string[] = [],
): Promise<Cloud> {
  return startReplay(
    Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [
        name,
        { transcripts: [{ channel_id: 0, text, sentences: [{ begin_time: 0, end_time: 900, text }] }] },
      ]),
    ),
    faults,
  )
}

async function startReplay(saved: Record<string, object>, faults: string[] = []): Promise<Cloud> {
  const replayFolder = await mkdtemp(join(tmpdir(), 'cloud-'))
  for (const [name, content] of Object.entries(saved))
    await writeFile(join(replayFolder, `${name}.json`), JSON.stringify(content))
  const service = await startLocalService({ apiKey: API_KEY, replayFolder, faults })
  const cloud: Cloud = {
    baseUrl: '',
    submitted: [],
    batches: [],
    requests: [],
    refuse: () => undefined,
    change: (_, reply) => reply,
  }
  const server = await serveHandlers(async (request) => {
    cloud.requests.push(`${request.method} ${request.path}`)
    const refusal = cloud.refuse(request)
    if (refusal) return refusal
    if (request.path.endsWith('/transcription')) {
      const sources = sourcesIn(request.body)
      cloud.submitted.push(...sources)
      cloud.batches.push(sources)
    }
    return cloud.change(request, await forward(request, new URL(service.baseUrl).origin))
  })
  onTestFinished(async () => {
    await server.close()
    await service.close()
    await rm(replayFolder, { recursive: true })
  })
  cloud.baseUrl = `${server.origin}/api/v1`
  return cloud
}

/** A change in which no task comes to an end. */
export const neverEnding: Cloud['change'] = ({ path }, reply) => {
  if (!path.includes('/tasks/')) return reply
  const unfinished = (name: string, value: unknown) => {
    if (name === 'task_status') return 'RUNNING'
    return ['result', 'results', 'end_time'].includes(name) ? undefined : value
  }
  return { ...reply, body: JSON.stringify(JSON.parse(reply.body, unfinished)) }
}

async function forward(request: DoubleRequest, origin: string): Promise<CloudReply> {
  const {
    host: _,
    connection: __,
    'content-length': ___,
    'transfer-encoding': ____,
    ...headers
  } = request.headers
  const reply = await fetch(`${origin}${request.path}?${request.query}`, {
    method: request.method,
    headers: headers as Record<string, string>,
    ...(request.body.length > 0 && { body: new Uint8Array(request.body) }),
  })
  return { status: reply.status, body: await reply.text() }
}

function sourcesIn(body: Buffer): string[] {
  const { input } = JSON.parse(body.toString()) as { input: { file_url?: string; file_urls?: string[] } }
  return input.file_urls ?? [input.file_url ?? '']
}

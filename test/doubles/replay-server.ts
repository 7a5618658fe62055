import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

// Knows nothing of this project's sources, so that both cannot be wrong in the same way. Bodies are those of the
// vendor's documents and of recorded replies; identifiers and signatures they leave out are filled with zeros.

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'dashscope')

/** Hosts of the cloud that appear in bodies, and are this server here. */
const CLOUD_HOSTS = /https:\/\/(dashscope-result-bj|dashscope-file-mgr)\.oss-cn-beijing\.aliyuncs\.com/g

/** As recorded on API replies. */
const API_HEADERS = {
  'content-type': 'application/json;charset=UTF-8',
  server: 'istio-envoy',
  'req-cost-time': '41',
  'req-arrive-time': '1709285916754',
  'resp-start-time': '1709285916795',
  'x-envoy-upstream-service-time': '36',
}

export interface ReplayedRequest {
  method: string
  /** Path and query, byte for byte. */
  path: string
  headers: IncomingMessage['headers']
  body: Buffer
}

export interface ReplayServer {
  origin: string
  /** Ends in `/api/v1`. */
  baseUrl: string
  requests: ReplayedRequest[]
  close(): Promise<void>
}

/** Answers with the bodies of one recorded case; looks at a task go through `look-1`, `look-2`, … and stay with the last. */
export async function startReplayServer(caseName: string): Promise<ReplayServer> {
  const requests: ReplayedRequest[] = []
  const looks = countOf(caseName, 'look')
  let looked = 0
  const server = createServer(async (request, response) => {
    const replayed = await record(request)
    requests.push(replayed)
    const step = stepOf(replayed)
    const name = step === 'look' ? `look-${Math.min(++looked, looks)}` : step
    answer(response, replayed, caseName, name, origin())
  })
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: origin(),
    baseUrl: `${origin()}/api/v1`,
    requests,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** The exact body of one step of a case. */
export function recordedBody(caseName: string, step: string): string {
  return readFileSync(join(FIXTURES, caseName, fileOf(caseName, step) ?? `${step}.json`), 'utf8')
}

function stepOf({ method, path }: ReplayedRequest): string {
  if (path === '/api/v1/services/audio/asr/transcription') return 'submit'
  if (/^\/api\/v1\/tasks\/[^/?]+\/cancel$/.test(path)) return 'cancel'
  if (/^\/api\/v1\/tasks\/[^/?]+$/.test(path)) return 'look'
  if (/^\/api\/v1\/tasks\/(\?|$)/.test(path)) return 'list'
  if (path.startsWith('/api/v1/uploads?')) return 'policy'
  return method === 'POST' ? 'store' : 'result'
}

/** `submit.json`, `submit.401.json`, `store.409.xml`: the status is in the name unless it is 200. */
function fileOf(caseName: string, step: string): string | undefined {
  return readdirSync(join(FIXTURES, caseName)).find((name) => name.split('.')[0] === step)
}

function countOf(caseName: string, step: string): number {
  return readdirSync(join(FIXTURES, caseName)).filter((name) => name.startsWith(`${step}-`)).length
}

function answer(
  response: ServerResponse,
  request: ReplayedRequest,
  caseName: string,
  step: string,
  origin: string,
): void {
  const file = fileOf(caseName, step)
  if (!file) {
    // The store answers an accepted upload with nothing at all.
    response.writeHead(step === 'store' ? 200 : 404).end()
    return
  }
  const body = recordedBody(caseName, step).replaceAll(CLOUD_HOSTS, origin)
  const status = Number(/\.(\d{3})\./.exec(file)?.[1] ?? 200)
  if (step === 'store' || step === 'result') {
    const type = file.endsWith('.xml') ? 'application/xml' : 'application/json'
    response.writeHead(status, { 'content-type': type, server: 'AliyunOSS' }).end(body)
    return
  }
  const zipped = String(request.headers['accept-encoding'] ?? '').includes('gzip')
  const requestId = status === 401 ? { 'x-request-id': JSON.parse(body).request_id } : {}
  response.writeHead(status, { ...API_HEADERS, ...requestId, ...(zipped && { 'content-encoding': 'gzip' }) })
  // Two writes and no length: the reply is chunked.
  const bytes = zipped ? gzipSync(body) : Buffer.from(body)
  response.write(bytes.subarray(0, 10))
  response.end(bytes.subarray(10))
}

async function record(request: IncomingMessage): Promise<ReplayedRequest> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const { method = '', url = '', headers } = request
  return { method, path: url, headers, body: Buffer.concat(parts) }
}

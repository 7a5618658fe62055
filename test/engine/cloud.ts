import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Handler, serveHandlers } from '../doubles/handler.ts'
import { root, startCommand } from '../support/command.ts'
import { temporaryFolder } from './folders.ts'

/** Looks like a key of the account, so that whatever hides keys by their look would hide it. */
export const API_KEY = 'sk-0123456789abcdef0123456789abcdef'

export interface Cloud {
  /** What a runner has set to reach it. */
  env: Record<string, string>
  /** Submitted sources, in order. */
  submitted: string[]
  /** While true, no task comes to an end. */
  busy: boolean
}

/** DashScope's part: our own service, which answers every source with the sample transcription. */
export async function startCloud(): Promise<Cloud> {
  const saved = temporaryFolder()
  copyFileSync(join(root, 'samples', 'rich-text.json'), join(saved, 'rich-text.json'))
  const service = startCommand(['serve', '--port', '0', '--replay', saved, '--api-key', API_KEY])
  onTestFinished(async () => {
    service.child.kill('SIGTERM')
    await service.result
  })
  const [, target = ''] = await service.shows('stdout', /DASHSCOPE_HTTP_BASE_URL=(\S+)\/api\/v1\n/)
  const cloud: Cloud = { env: {}, submitted: [], busy: false }
  const { origin, close } = await serveHandlers(inFrontOf(target, cloud))
  onTestFinished(close)
  cloud.env = { DASHSCOPE_HTTP_BASE_URL: `${origin}/api/v1` }
  return cloud
}

function inFrontOf(target: string, cloud: Cloud): Handler {
  return async ({ method, path, query, headers, body }) => {
    const { host: _host, connection: _connection, 'content-length': _length, ...passed } = headers
    const reply = await fetch(`${target}${path}?${query}`, {
      method,
      headers: passed as Record<string, string>,
      ...(body.length > 0 && { body: new Uint8Array(body) }),
    })
    if (path.endsWith('/transcription')) {
      const { input } = JSON.parse(body.toString()) as { input: { file_url?: string; file_urls?: string[] } }
      cloud.submitted.push(...(input.file_urls ?? [input.file_url ?? '']))
    }
    const content = Buffer.from(await reply.arrayBuffer())
    const isTask = path.includes('/tasks/') && cloud.busy
    return {
      status: reply.status,
      headers: { 'content-type': reply.headers.get('content-type') ?? '' },
      body: isTask ? JSON.stringify(JSON.parse(content.toString(), unfinished)) : content,
    }
  }
}

function unfinished(name: string, value: unknown): unknown {
  if (name === 'task_status') return 'RUNNING'
  return name === 'result' || name === 'results' || name === 'end_time' ? undefined : value
}

import type { Engine } from './defaults.ts'
import { DashscopeClient } from './dashscope/client.ts'
import type { PollerOptions } from './dashscope/poller.ts'

/** A client and what must be closed after it; nothing else tells the engines apart. */
export interface RunningEngine {
  client: DashscopeClient
  polling: PollerOptions
  close(): Promise<void>
}

export interface EngineOptions {
  engine: Engine
  apiKey?: string | undefined
  baseUrl: string
  workspace?: string | undefined
  onInstall?: (component: string, receivedBytes: number, totalBytes: number) => void
}

/** Reaches DashScope, or starts the local service and reaches that. */
export async function openEngine(options: EngineOptions): Promise<RunningEngine> {
  if (options.engine === 'dashscope') {
    const { apiKey = '', baseUrl, workspace } = options
    const client = new DashscopeClient({ apiKey, baseUrl, workspace })
    return { client, polling: {}, close: () => client.close() }
  }
  const { startLocalService } = await import('./local-service/service.ts')
  const service = await startLocalService({
    onInstall: ({ components, receivedBytes, totalBytes }) =>
      options.onInstall?.(components.join(', '), receivedBytes, totalBytes),
  })
  const client = new DashscopeClient(service)
  return {
    client,
    // On loopback a look costs nothing.
    polling: { minimumIntervalMs: 100, maximumIntervalMs: 500, looksPerSecond: 100 },
    async close() {
      await client.close()
      await service.close()
    },
  }
}

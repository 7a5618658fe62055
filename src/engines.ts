import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { DashscopeClient } from './dashscope/client.ts'
import type { PollerOptions } from './dashscope/poller.ts'
import { regionBaseUrl } from './dashscope/regions.ts'
import type { EngineChoice } from './engine-choice.ts'
import { cacheFolders } from './local-service/install/cache-folder.ts'
import type { OnInstallProgress } from './local-service/install/progress.ts'
import type { RunOptions } from './options.ts'
import type { RunEvent } from './outcome.ts'
import type { FileSource } from './sources/source.ts'

export { chooseEngine, type EngineChoice, needsKey } from './engine-choice.ts'

/** How long a source plays, where its header can be read and tells. */
export async function durationMsOf({ path, read, sizeBytes }: FileSource): Promise<number | undefined> {
  const media = path ?? (read && { size: sizeBytes, read })
  if (!media) return undefined
  const { durationMsOfMedia } = await import('./local-service/audio/duration.ts')
  return durationMsOfMedia(media)
}

/** Where the local engine keeps what a model needs (a model in a folder of the user's own stays there), a name that changes with its content, and whether all of it is there. */
export async function localEngineCache(
  model: string,
  modelDir?: string,
): Promise<{ folder: string; id: string; complete: boolean }> {
  const { installedComponents } = await import('./local-service/install/listing.ts')
  const { ownModelFolder } = await import('./local-service/install/model-folder.ts')
  const own = ownModelFolder(model, modelDir)
  const names = own === undefined ? ['runtime', 'vad', model] : ['runtime', 'vad']
  const parts = installedComponents().filter(({ name }) => names.includes(name))
  return {
    folder: cacheFolders()[0]?.path ?? '',
    id: parts.map(({ id }) => id).join('_'),
    complete: parts.every(({ folder }) => folder !== undefined),
  }
}

/** Where runs on this machine remember results and tasks, beside the local engine's own files. */
export function localMemoryFolder(): string | undefined {
  const [best] = cacheFolders()
  return best && join(best.path, 'memory')
}

/** A client and what must be closed after it; nothing else tells the engines apart. */
export interface RunningEngine {
  client: DashscopeClient
  /** Who recognises: an address, or what the local engine consists of. */
  service: string
  polling: PollerOptions
  /** How many sources are worth having under way; absent where those that are only waited for cost nothing. */
  sourcesAtOnce?: number
  close(): Promise<void>
}

export interface EngineHooks {
  onEvent: (event: RunEvent) => void
  /** Told of every secret that a reply holds, as {@link DashscopeClient} learns it. */
  onSecret?: ((secret: string) => void) | undefined
}

/** A client of DashScope, or of what speaks its API at the base URL. */
export function openClient(
  {
    apiKey = '',
    baseUrl,
    region,
    workspace,
  }: Pick<RunOptions, 'apiKey' | 'baseUrl' | 'region' | 'workspace'>,
  onSecret?: (secret: string) => void,
): DashscopeClient {
  const url = baseUrl ?? regionBaseUrl({ region, workspace, apiKey })
  return new DashscopeClient({ apiKey, baseUrl: url, workspace, onSecret })
}

/** What was kept and is no longer what it was may have been changed on purpose, so that nobody should miss it. */
function installTeller(onEvent: EngineHooks['onEvent']): OnInstallProgress {
  let isTold = false
  return ({ components: parts, replaced, ...progress }) => {
    if (replaced.length > 0 && !isTold) {
      const message = `${replaced.join(', ')}: what was kept from an earlier run is not what it should be, and is fetched anew.`
      onEvent({ type: 'warning', message })
    }
    isTold = true
    onEvent({ type: 'install', parts, ...progress })
  }
}

/** Reaches DashScope, or starts the local service and reaches that. */
export async function openEngine(
  choice: EngineChoice,
  options: Pick<RunOptions, 'apiKey' | 'baseUrl' | 'region' | 'workspace' | 'modelDir'>,
  { onEvent, onSecret }: EngineHooks,
): Promise<RunningEngine> {
  if (choice.engine === 'dashscope') {
    const client = openClient(options, onSecret)
    return {
      client,
      service: client.address,
      polling: {},
      close: () => client.close(),
    }
  }
  const { checkModelFolder, folderId, ownModelFolder } = await import(
    './local-service/install/model-folder.ts'
  )
  const folder = ownModelFolder(choice.model, options.modelDir)
  if (folder !== undefined) checkModelFolder(choice.model, folder)
  const { startLocalService } = await import('./local-service/service.ts')
  const service = await startLocalService({
    // Nobody else can name them, and they would add up to a copy of all that is transcribed.
    keepUploads: false,
    modelDir: options.modelDir,
    onInstall: installTeller(onEvent),
  })
  const client = new DashscopeClient(service)
  return {
    client,
    service: `local ${(await localEngineCache(choice.model, folder)).id}${folder ? ` ${folderId(choice.model, folder)}` : ''}`,
    // Enough to keep every core busy; more would only wait as copies on the disk.
    sourcesAtOnce: availableParallelism() + 2,
    // On loopback a look costs nothing.
    polling: { minimumIntervalMs: 50, maximumIntervalMs: 200, looksPerSecond: 200 },
    async close() {
      await client.close()
      await service.close()
    },
  }
}

import { InputError } from '../errors.ts'
import { localModels } from '../local-service/models.ts'
import { startLocalService } from '../local-service/service.ts'
import { EXIT } from './exit-codes.ts'
import { interruption } from './interruption.ts'

export interface ServeFlags {
  port: number
  apiKey?: string
  host: string
  allowHost: string[]
  allowPrivateSources?: boolean
  alias: string[]
  replay?: string
  replaySeconds?: readonly [number, number]
  modelDir?: string
  fault: string[]
}

/** Serves until it is interrupted. */
export async function serveCommand(flags: ServeFlags): Promise<number> {
  const service = await startLocalService({
    host: flags.host,
    port: flags.port,
    allowedHosts: flags.allowHost,
    aliases: Object.fromEntries(flags.alias.map(aliasPair)),
    ...(flags.allowPrivateSources ? { allowPrivateSources: true } : {}),
    ...(flags.apiKey ? { apiKey: flags.apiKey } : {}),
    ...(flags.replay ? { replayFolder: flags.replay } : {}),
    ...(flags.replaySeconds ? { replaySeconds: flags.replaySeconds } : {}),
    modelDir: flags.modelDir,
    faults: flags.fault,
  })
  process.stdout.write(greeting(service.baseUrl, service.apiKey, flags.fault))
  const interrupted = interruption()
  await new Promise((resolve) => interrupted.signal.addEventListener('abort', resolve))
  await service.close()
  interrupted.release()
  // Ending a service is how it is used, not a failure.
  return EXIT.ok
}

function aliasPair(text: string): [string, string] {
  const [name, model, rest] = text.split('=')
  if (!name || !model || rest !== undefined) {
    throw new InputError(`The option alias cannot be "${text}": it takes NAME=MODEL.`, {
      advice: `The local models are ${localModels.map((known) => known.name).join(', ')}.`,
    })
  }
  return [name, model]
}

function greeting(baseUrl: string, apiKey: string, faults: readonly string[]): string {
  const told = faults.length > 0 ? `Faults are on: ${faults.join(', ')}.\n` : ''
  return `DashScope's recorded-speech API is served at ${baseUrl}

  export DASHSCOPE_HTTP_BASE_URL=${baseUrl}
  export DASHSCOPE_API_KEY=${apiKey}

${told}Ctrl-C ends it; uploads and results go with it.
`
}

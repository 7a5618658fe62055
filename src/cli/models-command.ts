import { describeError } from '../errors.ts'
import {
  type InstallEngineOptions,
  type InstalledEngine,
  type InstallProgress,
  installEngine,
} from '../local-service/install/install.ts'
import { ownModelFolder } from '../local-service/install/model-folder.ts'
import { listModels } from '../model-list.ts'
import { EXIT } from './exit-codes.ts'
import { interruption } from './interruption.ts'
import { modelsTable } from './models-table.ts'
import { openProgress } from './progress.ts'

/** Prints every model; gives the exit code. */
export async function modelsCommand({ json }: { json?: boolean }): Promise<number> {
  const models = listModels()
  process.stdout.write(json ? `${JSON.stringify(models, undefined, 2)}\n` : modelsTable(models))
  return EXIT.ok
}

/** Installs the local engine with one model ahead of time; gives the exit code. */
export async function installCommand(name: string): Promise<number> {
  const interrupted = interruption()
  try {
    await installWithProgress({ model: name, signal: interrupted.signal })
  } catch (error) {
    if (interrupted.exitCode === undefined) throw error
    process.stderr.write(`${describeError(error)}\n`)
    return interrupted.exitCode
  } finally {
    interrupted.release()
  }
  const own = ownModelFolder(name)
  process.stdout.write(
    own ? `${name} comes from ${own}; what it needs is installed.\n` : `${name} is installed.\n`,
  )
  return EXIT.ok
}

/** Installs what is missing, and shows how far that is. */
export async function installWithProgress(options: InstallEngineOptions): Promise<InstalledEngine> {
  const progress = openProgress(process.stderr)
  const onProgress = ({ components: parts, ...rest }: InstallProgress) =>
    progress.onEvent({ type: 'install', parts, ...rest })
  try {
    return await installEngine({ ...options, onProgress })
  } finally {
    progress.close()
  }
}

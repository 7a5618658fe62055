import { installEngine } from '../local-service/install/install.ts'
import { listModels } from '../model-list.ts'
import { EXIT } from './exit-codes.ts'
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
  const progress = openProgress(process.stderr)
  try {
    await installEngine({
      model: name,
      onProgress: ({ components: parts, ...rest }) => progress.onEvent({ type: 'install', parts, ...rest }),
    })
  } finally {
    progress.close()
  }
  process.stdout.write(`${name} is installed.\n`)
  return EXIT.ok
}

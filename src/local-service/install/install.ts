import { join } from 'node:path'
import { modelComponent, runtimeComponent, vadComponent } from './components.ts'
import { type InstallOptions, installComponents } from './installation.ts'
import { checkModelFolder, modelFolderWarnings, ownModelFolder } from './model-folder.ts'
import { type Machine, thisMachine } from './platform.ts'

export type { InstallOptions } from './installation.ts'
export type { InstallProgress } from './progress.ts'

export interface InstallEngineOptions extends InstallOptions {
  /** A local model, such as `moonshine-tiny`. */
  model: string
  /** A folder that holds the files of `sensevoice-small`; overrides `SENSEVOICE_TRANSCRIBE_MODEL_DIR`. */
  modelDir?: string | undefined
  /** The machine to install for; this one when absent. */
  machine?: Machine | undefined
}

/** Absolute paths of everything that the local engine loads. */
export interface InstalledEngine {
  /** Holds `node_modules`: `createRequire(join(modulesFolder, 'node_modules', '_.js'))` resolves its packages. */
  modulesFolder: string
  vadModel: string
  model: InstalledModel
  /** What a user should know, each one sentence. */
  warnings: string[]
}

/** A model's files, by the family that says how they are loaded. */
export type InstalledModel = { name: string; tokens: string } & (
  | { family: 'moonshine'; encoder: string; decoder: string }
  | { family: 'sensevoice'; network: string }
)

/**
 * Makes the local engine ready with one model: what is missing is downloaded, packages by one npm process; what is there
 * is recognised in milliseconds, without npm and without network.
 *
 * @throws InputError for an unknown model or a model folder that lacks a file; TranscribeError `install` or `aborted`,
 * leaving nothing behind but parts of large files to go on with.
 */
export async function installEngine(options: InstallEngineOptions): Promise<InstalledEngine> {
  const component = modelComponent(options.model)
  const own = ownModelFolder(component.name, options.modelDir, options.env)
  if (own !== undefined) checkModelFolder(component.name, own)
  const engine = [runtimeComponent(options.machine ?? thisMachine), vadComponent]
  const [modulesFolder = '', vadFolder = '', installed = ''] = await installComponents(
    own === undefined ? [...engine, component] : engine,
    options,
  )
  return {
    modulesFolder,
    vadModel: join(vadFolder, vadComponent.files[0].name),
    model: modelIn(own ?? installed, component.name),
    warnings: own === undefined ? [] : await modelFolderWarnings(component.name, own),
  }
}

function modelIn(folder: string, name: string): InstalledModel {
  const tokens = join(folder, 'tokens.txt')
  if (name.startsWith('sensevoice'))
    return { family: 'sensevoice', name, network: join(folder, 'model.int8.onnx'), tokens }
  return {
    family: 'moonshine',
    name,
    encoder: join(folder, 'encoder_model.onnx'),
    decoder: join(folder, 'decoder_model_merged.onnx'),
    tokens,
  }
}

import { join } from 'node:path'
import { modelComponent, runtimeComponent, vadComponent } from './components.ts'
import { type InstallOptions, installComponents } from './installation.ts'
import { type Machine, thisMachine } from './platform.ts'

export type { InstallOptions } from './installation.ts'
export type { InstallProgress } from './progress.ts'

export interface InstallEngineOptions extends InstallOptions {
  /** A local model, such as `moonshine-tiny`. */
  model: string
  /** The machine to install for; this one when absent. */
  machine?: Machine | undefined
}

/** Absolute paths of everything that the local engine loads. */
export interface InstalledEngine {
  /** Holds `node_modules`: `createRequire(join(modulesFolder, 'node_modules', '_.js'))` resolves its packages. */
  modulesFolder: string
  vadModel: string
  model: InstalledModel
}

/** A model's files, by the family that says how they are loaded. */
export interface InstalledModel {
  family: 'moonshine'
  name: string
  encoder: string
  decoder: string
  tokens: string
}

/**
 * Makes the local engine ready with one model: what is missing is downloaded by one npm process; what is there is recognised
 * in milliseconds, without npm and without network.
 *
 * @throws InputError for an unknown model; TranscribeError `install` or `aborted`, leaving nothing behind.
 */
export async function installEngine(options: InstallEngineOptions): Promise<InstalledEngine> {
  const model = modelComponent(options.model)
  const components = [runtimeComponent(options.machine ?? thisMachine), vadComponent, model]
  const [modulesFolder = '', vadFolder = '', modelFolder = ''] = await installComponents(components, options)
  return {
    modulesFolder,
    vadModel: join(vadFolder, vadComponent.files[0].name),
    model: {
      family: 'moonshine',
      name: model.name,
      encoder: join(modelFolder, 'encoder_model.onnx'),
      decoder: join(modelFolder, 'decoder_model_merged.onnx'),
      tokens: join(modelFolder, 'tokens.txt'),
    },
  }
}

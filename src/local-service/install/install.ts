import { join } from 'node:path'
import { type CacheFolder, cacheFolders } from './cache-folder.ts'
import { type Component, modelComponent, packagesOf, runtimeComponent, vadComponent } from './components.ts'
import { downloadPackages, packedBytes, verifyPackage } from './download.ts'
import { fileFailure, installAborted } from './failures.ts'
import { componentFolder, findInstalled } from './installed.ts'
import { findNpm, type NpmCommand } from './npm.ts'
import type { PackagePin } from './pins.ts'
import { type Machine, requireLoadable, thisMachine } from './platform.ts'
import type { InstallProgress, OnInstallProgress } from './progress.ts'
import { closeStaging, moveIntoPlace, openStaging, type Staging } from './staging.ts'
import { unpackComponent } from './unpack.ts'

export type { InstallProgress } from './progress.ts'

export interface InstallOptions {
  /** Overrides `SENSEVOICE_TRANSCRIBE_CACHE` and the platform's place. */
  cacheFolder?: string | undefined
  onProgress?: OnInstallProgress | undefined
  signal?: AbortSignal | undefined
  /** How to start npm; found when absent. */
  npm?: NpmCommand | undefined
}

export interface InstallEngineOptions extends InstallOptions {
  /** A local model, such as `moonshine-tiny`. */
  model: string
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
  const machine = options.machine ?? thisMachine
  const runtime = runtimeComponent(machine)
  const model = modelComponent(options.model)
  const components = [runtime, vadComponent, model]
  if (findInstalled(runtime, cacheFolders(options.cacheFolder)) === undefined) requireLoadable(machine)
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

/**
 * Installs the components that are missing.
 *
 * @returns the folder of each component, in order.
 * @throws TranscribeError `install` or `aborted`, leaving nothing behind.
 */
export async function installComponents(
  components: readonly Component[],
  options: InstallOptions = {},
): Promise<string[]> {
  const folders = cacheFolders(options.cacheFolder)
  const found = components.map((component) => findInstalled(component, folders))
  const missing = components.filter((_, index) => found[index] === undefined)
  const cacheFolder = missing.length === 0 ? '' : await installMissing(missing, folders, options)
  return components.map((component, index) => found[index] ?? componentFolder(cacheFolder, component))
}

async function installMissing(
  missing: readonly Component[],
  folders: readonly CacheFolder[],
  options: InstallOptions,
): Promise<string> {
  stopIfAborted(options.signal)
  const staging = openStaging(folders)
  try {
    await fillStaging(missing, staging, options)
    for (const component of missing)
      moveIntoPlace(
        join(staging.folder, component.name),
        componentFolder(staging.cacheFolder, component),
        staging,
      )
    return staging.cacheFolder
  } catch (error) {
    throw fileFailure(error, staging.cacheFolder)
  } finally {
    closeStaging(staging)
  }
}

/** Download, verify everything, and only then unpack, one after the other so that nothing runs on after a failure. */
async function fillStaging(
  missing: readonly Component[],
  staging: Staging,
  { npm, signal, onProgress }: InstallOptions,
): Promise<void> {
  const packages = [...new Set(missing.flatMap(packagesOf))]
  const totalBytes = packedBytes(packages)
  const names = missing.map(({ name }) => name)
  const report = (phase: InstallProgress['phase'], receivedBytes: number) =>
    onProgress?.({ phase, components: names, receivedBytes, totalBytes })

  report('download', 0)
  const tarballs = await downloadPackages({
    packages,
    stagingFolder: staging.folder,
    npm: npm ?? findNpm(),
    signal,
    onReceived: (bytes) => report('download', bytes),
  })
  report('download', totalBytes)
  const done = new Set<PackagePin>()
  for (const pin of packages) {
    stopIfAborted(signal)
    await verifyPackage(tarballs, pin)
    report('verify', packedBytes([...done.add(pin)]))
  }
  done.clear()
  for (const component of missing) {
    stopIfAborted(signal)
    await unpackComponent(component, tarballs, join(staging.folder, component.name), (pin) =>
      report('unpack', packedBytes([...done.add(pin)])),
    )
  }
}

function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw installAborted(signal.reason)
}

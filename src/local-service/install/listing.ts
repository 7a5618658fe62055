import { join } from 'node:path'
import { cacheFolders } from './cache-folder.ts'
import { type Component, componentId, packagesOf, remoteFilesOf } from './component.ts'
import { modelComponents, runtimeComponent, vadComponent } from './components.ts'
import { packedBytes } from './download.ts'
import { damagedFiles, findInstalled, type InstalledFile, pinnedFiles, readMarker } from './installed.ts'
import { type Machine, thisMachine } from './platform.ts'

/** One component of the local engine, as a person may want to see it. */
export interface ComponentListing {
  /** `runtime`, `vad`, or a model's name. */
  name: string
  /** Changes with the content: the name of its folder, fit for cache keys. */
  id: string
  /** Absolute path; absent while it is not installed. */
  folder?: string
  /** What a download takes. */
  downloadBytes: number
  packages: ReadonlyArray<{ name: string; version: string; licence: string }>
  /** With sha256; those of the runtime are known only once it is installed. */
  files: readonly InstalledFile[]
  /** What a person should know before passing the files on. */
  licence: string
}

export interface ListingOptions {
  cacheFolder?: string | undefined
  machine?: Machine | undefined
}

/** Everything the local engine can consist of: the runtime, voice activity detection, then the models. Reads no contents. */
export function installedComponents(options: ListingOptions = {}): ComponentListing[] {
  return allComponents(options).map((component) => describe(component, options))
}

/**
 * Reads every file of the installed components and compares it with its hash.
 *
 * @returns the paths of damaged files by component name; components that are not installed are absent.
 */
export async function verifyInstalled(options: ListingOptions = {}): Promise<Map<string, string[]>> {
  const damaged = new Map<string, string[]>()
  for (const component of allComponents(options)) {
    const folder = findInstalled(component, cacheFolders(options.cacheFolder))
    if (folder !== undefined) damaged.set(component.name, await damagedFiles(component, folder))
  }
  return damaged
}

/**
 * Reads every file of a model, and of what it needs, and compares it with its hash.
 *
 * @param isElsewhere whether the model's own files lie in a folder of the user's, where nothing is expected of them.
 * @returns the paths of the folders and files that are damaged.
 */
export async function verifyModel(
  model: string,
  isElsewhere: boolean,
  options: ListingOptions = {},
): Promise<string[]> {
  const wanted = new Set(['runtime', 'vad', ...(isElsewhere ? [] : [model])])
  const damaged: string[] = []
  for (const component of allComponents(options).filter(({ name }) => wanted.has(name))) {
    const folder = findInstalled(component, cacheFolders(options.cacheFolder))
    if (folder === undefined) continue
    damaged.push(...(await damagedFiles(component, folder)).map((path) => join(folder, path)))
  }
  return damaged
}

function allComponents({ machine = thisMachine }: ListingOptions): Component[] {
  return [runtimeComponent(machine), vadComponent, ...modelComponents]
}

function describe(component: Component, { cacheFolder }: ListingOptions): ComponentListing {
  const folder = findInstalled(component, cacheFolders(cacheFolder))
  const packages = packagesOf(component)
  const pinned = pinnedFiles(component)
  return {
    name: component.name,
    id: componentId(component),
    ...(folder === undefined ? {} : { folder }),
    downloadBytes:
      packedBytes(packages) + remoteFilesOf(component).reduce((sum, { bytes }) => sum + bytes, 0),
    packages: packages.map(({ name, version, licence }) => ({ name, version, licence })),
    files: folder === undefined ? pinned : (readMarker(folder) ?? []),
    licence: component.licence,
  }
}

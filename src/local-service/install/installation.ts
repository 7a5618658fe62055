import { join } from 'node:path'
import { type CacheFolder, cacheFolders } from './cache-folder.ts'
import { type Component, packagesOf } from './components.ts'
import { downloadPackages, packedBytes, verifyPackage } from './download.ts'
import { fileFailure, installAborted } from './failures.ts'
import { componentFolder, findInstalled, isGenuine } from './installed.ts'
import { findNpm, type NpmCommand } from './npm.ts'
import type { PackagePin } from './pins.ts'
import { moveIntoPlace } from './placement.ts'
import type { InstallProgress, OnInstallProgress } from './progress.ts'
import { closeStaging, keepStaging, openStaging, type Staging } from './staging.ts'
import { unpackComponent } from './unpack.ts'

export interface InstallOptions {
  /** Overrides `SENSEVOICE_TRANSCRIBE_CACHE` and the platform's place. */
  cacheFolder?: string | undefined
  onProgress?: OnInstallProgress | undefined
  signal?: AbortSignal | undefined
  /** How to start npm; found when absent. */
  npm?: NpmCommand | undefined
}

/**
 * Installs the components that are missing, and in place of those that somebody changed.
 *
 * @returns the folder of each component, in order.
 * @throws TranscribeError `install` or `aborted`, leaving nothing behind.
 */
export async function installComponents(
  components: readonly Component[],
  options: InstallOptions = {},
): Promise<string[]> {
  const folders = cacheFolders(options.cacheFolder)
  const found = await Promise.all(components.map((component) => lookFor(component, folders)))
  const missing = found.filter(({ folder }) => folder === undefined)
  const cacheFolder = missing.length === 0 ? '' : await installMissing(missing, folders, options)
  return found.map(({ component, folder }) => folder ?? componentFolder(cacheFolder, component))
}

interface Found {
  component: Component
  /** Absent where it is not installed, or not as it should be. */
  folder?: string
  isReplaced: boolean
}

async function lookFor(component: Component, folders: readonly CacheFolder[]): Promise<Found> {
  const folder = findInstalled(component, folders)
  if (folder === undefined) return { component, isReplaced: false }
  return (await isGenuine(component, folder))
    ? { component, folder, isReplaced: false }
    : { component, isReplaced: true }
}

/** Returns the cache folder that was used. */
async function installMissing(
  missing: readonly Found[],
  folders: readonly CacheFolder[],
  options: InstallOptions,
): Promise<string> {
  stopIfAborted(options.signal)
  for (const { component } of missing) component.check?.()
  const staging = openStaging(folders)
  try {
    await fillStaging(missing, staging, options)
    for (const { component } of missing) {
      const place = componentFolder(staging.cacheFolder, component)
      const isGood = (folder: string) => isGenuine(component, folder)
      await moveIntoPlace(join(staging.folder, component.name), place, staging, { isGood })
    }
    return staging.cacheFolder
  } catch (error) {
    throw fileFailure(error, staging.cacheFolder)
  } finally {
    closeStaging(staging)
  }
}

/** Downloads, verifies everything, and only then unpacks; one step after the other, so that nothing runs on after a failure. */
async function fillStaging(
  missing: readonly Found[],
  staging: Staging,
  options: InstallOptions,
): Promise<void> {
  const { signal } = options
  const packages = [...new Set(missing.flatMap(({ component }) => packagesOf(component)))]
  const report = reporter(missing, packages, options)
  report('download', 0)
  const tarballs = await downloadPackages({
    packages,
    stagingFolder: staging.folder,
    npm: options.npm ?? findNpm(),
    signal,
    onReceived: (bytes) => {
      keepStaging(staging)
      report('download', bytes)
    },
  })
  report('download', packedBytes(packages))

  const verified = new Set<PackagePin>()
  for (const pin of packages) {
    stopIfAborted(signal)
    await verifyPackage(tarballs, pin)
    report('verify', packedBytes([...verified.add(pin)]))
  }
  const unpacked = new Set<PackagePin>()
  for (const { component } of missing) {
    stopIfAborted(signal)
    await unpackComponent(component, tarballs, join(staging.folder, component.name), (pin) =>
      report('unpack', packedBytes([...unpacked.add(pin)])),
    )
  }
}

function reporter(
  missing: readonly Found[],
  packages: readonly PackagePin[],
  { onProgress }: InstallOptions,
): (phase: InstallProgress['phase'], receivedBytes: number) => void {
  const components = missing.map(({ component }) => component.name)
  const replaced = missing.flatMap(({ component, isReplaced }) => (isReplaced ? [component.name] : []))
  const totalBytes = packedBytes(packages)
  return (phase, receivedBytes) => onProgress?.({ phase, components, replaced, receivedBytes, totalBytes })
}

function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw installAborted(signal.reason)
}

import { join } from 'node:path'
import { type CacheFolder, cacheFolders } from './cache-folder.ts'
import { type Component, packagesOf } from './component.ts'
import { downloadPackages, packedBytes, verifyPackage } from './download.ts'
import { fileFailure, installAborted } from './failures.ts'
import { InstallReport } from './install-report.ts'
import { componentFolder, findInstalled, isGenuine } from './installed.ts'
import { findNpm, type NpmCommand } from './npm.ts'
import type { PackagePin } from './pins.ts'
import { moveIntoPlace } from './placement.ts'
import type { OnInstallProgress } from './progress.ts'
import {
  type FetchedFiles,
  fetchRemoteFiles,
  forgetPartials,
  type RemoteSettings,
} from './remote-component.ts'
import { closeStaging, keepStaging, openStaging, type Staging } from './staging.ts'
import { unpackComponent } from './unpack.ts'

export interface InstallOptions extends RemoteSettings {
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
 * @throws TranscribeError `install` or `aborted`, leaving nothing behind but parts of large files to go on with.
 */
export async function installComponents(
  components: readonly Component[],
  options: InstallOptions = {},
): Promise<string[]> {
  const folders = cacheFolders(options.cacheFolder)
  const before = await lookForAll(components, folders)
  const missing = before.filter(({ folder }) => folder === undefined)
  if (missing.length === 0) return before.map(({ folder = '' }) => folder)
  try {
    const cacheFolder = await installMissing(missing, folders, options)
    return before.map(({ component, folder }) => folder ?? componentFolder(cacheFolder, component))
  } catch (error) {
    // Another process may have finished, and taken the parts that both were working on.
    const after = await lookForAll(components, folders)
    if (after.every(({ folder }) => folder !== undefined)) return after.map(({ folder = '' }) => folder)
    throw error
  }
}

interface Found {
  component: Component
  /** Absent where it is not installed, or not as it should be. */
  folder?: string
  isReplaced: boolean
}

function lookForAll(components: readonly Component[], folders: readonly CacheFolder[]): Promise<Found[]> {
  return Promise.all(components.map((component) => lookFor(component, folders)))
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
  found: readonly Found[],
  folders: readonly CacheFolder[],
  options: InstallOptions,
): Promise<string> {
  stopIfAborted(options.signal)
  const missing = found.map(({ component }) => component)
  const replaced = found.flatMap(({ component, isReplaced }) => (isReplaced ? [component] : []))
  for (const component of missing) component.check?.()
  const staging = openStaging(folders)
  try {
    await fillStaging(missing, replaced, staging, options)
    for (const component of missing) {
      const place = componentFolder(staging.cacheFolder, component)
      const isGood = (folder: string) => isGenuine(component, folder)
      await moveIntoPlace(join(staging.folder, component.name), place, staging, { isGood })
      forgetPartials(component, staging)
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
  missing: readonly Component[],
  replaced: readonly Component[],
  staging: Staging,
  options: InstallOptions,
): Promise<void> {
  const packages = [...new Set(missing.flatMap(packagesOf))]
  const report = new InstallReport({ missing, replaced, packages, onProgress: options.onProgress })
  const { tarballs, remote } = await downloadAll(missing, packages, staging, options, report)
  for (const pin of packages) {
    stopIfAborted(options.signal)
    await verifyPackage(tarballs, pin)
    report.passed('verify', pin)
  }
  // These were verified as they came.
  for (const file of remote.files) report.passed('verify', file)
  for (const component of missing) {
    stopIfAborted(options.signal)
    const folder = join(staging.folder, component.name)
    await unpackComponent(component, tarballs, remote.folder, folder, (part) => report.passed('unpack', part))
  }
}

/** The packages first: they are small, and what is wrong with the network shows early. */
async function downloadAll(
  missing: readonly Component[],
  packages: readonly PackagePin[],
  staging: Staging,
  options: InstallOptions,
  report: InstallReport,
): Promise<{ tarballs: string; remote: FetchedFiles }> {
  const onReceived = (bytes: number) => {
    keepStaging(staging)
    report.received(bytes)
  }
  onReceived(0)
  const { signal, npm = findNpm() } = options
  const tarballs = await downloadPackages({
    packages,
    stagingFolder: staging.folder,
    npm,
    signal,
    onReceived,
  })
  const packed = packedBytes(packages)
  onReceived(packed)
  const remote = await fetchRemoteFiles(missing, staging, options, (bytes) => onReceived(packed + bytes))
  return { tarballs, remote }
}

function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw installAborted(signal.reason)
}

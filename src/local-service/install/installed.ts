import { createHash } from 'node:crypto'
import { createReadStream, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type CacheFolder, isTrusted } from './cache-folder.ts'
import { type Component, componentId, remoteFilesOf } from './component.ts'

/** Written last into a component's folder: what is in it. */
const MARKER = 'installed.json'

export interface InstalledFile {
  /** Relative to the component's folder, with `/`. */
  path: string
  bytes: number
  /** Hexadecimal. */
  sha256: string
}

/** Where a component belongs, below a cache folder. The name changes with the content. */
export function componentFolder(cacheFolder: string, component: Component): string {
  return join(cacheFolder, componentId(component))
}

/** The folder that holds the whole component, in the first cache folder that has it; undefined when none has. */
export function findInstalled(component: Component, folders: readonly CacheFolder[]): string | undefined {
  return folders
    .filter((folder) => isTrusted(folder))
    .map(({ path }) => componentFolder(path, component))
    .find(isComplete)
}

/** Whether every file is there with its size. Takes milliseconds: contents are not read. */
export function isComplete(folder: string): boolean {
  try {
    const files = readMarker(folder) ?? []
    return files.length > 0 && files.every(({ path, bytes }) => statSync(join(folder, path)).size === bytes)
  } catch {
    return false
  }
}

export function writeMarker(folder: string, files: readonly InstalledFile[]): void {
  writeFileSync(join(folder, MARKER), `${JSON.stringify({ files })}\n`)
}

/** Undefined when the folder is absent or was not finished. */
export function readMarker(folder: string): InstalledFile[] | undefined {
  try {
    const { files }: { files: InstalledFile[] } = JSON.parse(readFileSync(join(folder, MARKER), 'utf8'))
    return files
  } catch {
    return undefined
  }
}

/** The files whose content is fixed in this program, whatever a marker says. */
export function pinnedFiles(component: Component): InstalledFile[] {
  return [...component.files, ...remoteFilesOf(component)].map(({ name, bytes, sha256 }) => ({
    path: name,
    bytes,
    sha256,
  }))
}

/** Paths of files that are absent or do not hold what they should. Reads everything. */
export async function damagedFiles(component: Component, folder: string): Promise<string[]> {
  const pinned = pinnedFiles(component)
  const pinnedPaths = new Set(pinned.map(({ path }) => path))
  const recorded = (readMarker(folder) ?? []).filter(({ path }) => !pinnedPaths.has(path))
  const damaged: string[] = []
  for (const { path, sha256 } of [...pinned, ...recorded])
    if ((await hashFile(join(folder, path)).catch(() => undefined)) !== sha256) damaged.push(path)
  return damaged
}

/** Hexadecimal sha256 of a file's content. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

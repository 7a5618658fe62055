import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type Component, NOTICE_FILE, type PackagedFile, remoteFilesOf } from './component.ts'
import { hashFile } from './content.ts'
import { tarballName } from './download.ts'
import { installFailure } from './failures.ts'
import { type InstalledFile, writeMarker } from './installed.ts'
import type { PackagePin } from './pins.ts'
import type { RemoteFile } from './remote-files.ts'

/**
 * Makes a component's folder out of verified tarballs and remote files, ready to be moved into place.
 *
 * @param remoteFolder holds the verified remote files, by their hashes; they are moved out of it.
 * @throws TranscribeError (`install`) when a file is not what its pin says, and whatever the file system throws.
 */
export async function unpackComponent(
  component: Component,
  tarballs: string,
  remoteFolder: string,
  folder: string,
  onUnpacked: (part: PackagePin | RemoteFile) => void,
): Promise<void> {
  mkdirSync(folder)
  for (const pin of component.modules) {
    const target = join(folder, 'node_modules', pin.name)
    mkdirSync(target, { recursive: true })
    await extractPackage(join(tarballs, tarballName(pin)), target)
    onUnpacked(pin)
  }
  for (const pin of new Set(component.files.map((file) => file.package))) {
    await takeFiles(component, pin, tarballs, folder)
    onUnpacked(pin)
  }
  for (const file of remoteFilesOf(component)) {
    renameSync(join(remoteFolder, file.sha256), join(folder, file.name))
    onUnpacked(file)
  }
  if (component.notice) writeFileSync(join(folder, NOTICE_FILE), component.notice.text)
  writeMarker(folder, await describeFiles(folder))
}

/** Only plain files and folders: no links, no owners, and (`strict`) no path that leads elsewhere. */
async function extractPackage(tarball: string, target: string, wanted?: ReadonlySet<string>): Promise<void> {
  // Loaded here, because only a first installation needs it.
  const { extract } = await import('tar')
  await extract({
    file: tarball,
    cwd: target,
    strip: 1,
    strict: true,
    preserveOwner: false,
    noMtime: true,
    filter: (path, entry) => {
      const type = 'type' in entry ? entry.type : 'File'
      if (type !== 'File' && type !== 'Directory') return false
      return wanted?.has(path.slice(path.indexOf('/') + 1)) ?? true
    },
  })
}

async function takeFiles(
  component: Component,
  pin: PackagePin,
  tarballs: string,
  folder: string,
): Promise<void> {
  const unpacked = join(folder, '.unpacked')
  mkdirSync(unpacked)
  const files = component.files.filter((file) => file.package === pin)
  await extractPackage(join(tarballs, tarballName(pin)), unpacked, new Set(files.map(({ path }) => path)))
  for (const file of files) await placeFile(component, file, join(unpacked, file.path), folder)
  rmSync(unpacked, { recursive: true })
}

async function placeFile(
  component: Component,
  { name, convert, sha256 }: PackagedFile,
  packaged: string,
  folder: string,
): Promise<void> {
  const place = join(folder, name)
  if (convert === undefined) renameSync(packaged, place)
  else writeFileSync(place, convert(readFileSync(packaged)))
  if ((await hashFile(place)) !== sha256)
    throw installFailure(
      `The file ${name} of ${component.name} is not the one expected: its sha256 differs.`,
      'Report this: the package was the right one, so this version of the program is at fault.',
    )
}

async function describeFiles(folder: string): Promise<InstalledFile[]> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const files: InstalledFile[] = []
  for (const path of paths)
    files.push({
      path: relative(folder, path).split(sep).join('/'),
      bytes: statSync(path).size,
      sha256: await hashFile(path),
    })
  return files
}

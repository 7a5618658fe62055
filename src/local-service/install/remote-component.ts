import { constants, mkdirSync, rmdirSync, rmSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Component, remoteFilesOf } from './component.ts'
import { hashFile } from './content.ts'
import { installFailure } from './failures.ts'
import { downloadRemote } from './remote-download.ts'
import { addressesOf, type RemoteFile } from './remote-files.ts'
import type { Staging } from './staging.ts'

export interface RemoteSettings {
  signal?: AbortSignal | undefined
  /** Where mirrors may be named. @default the environment */
  env?: Readonly<Record<string, string | undefined>> | undefined
  /** The pause between two tries. @default by the real clock */
  sleep?: ((milliseconds: number) => Promise<unknown>) | undefined
}

/** The remote files of some components, each named by its hash. */
export interface FetchedFiles {
  folder: string
  files: RemoteFile[]
}

/**
 * Fetches what the components have elsewhere than in packages, one file after the other. Parts that a broken download
 * left are gone on with.
 *
 * @throws TranscribeError `install` or `aborted`; the parts stay.
 */
export async function fetchRemoteFiles(
  components: readonly Component[],
  staging: Staging,
  settings: RemoteSettings,
  onReceived: (bytes: number) => void,
): Promise<FetchedFiles> {
  const folder = join(staging.folder, 'remote')
  const wanted = components.flatMap(({ remote }) =>
    remote ? remote.files.map((file) => ({ file, published: remote.published })) : [],
  )
  if (wanted.length === 0) return { folder, files: [] }
  mkdirSync(folder)
  mkdirSync(partialsFolder(staging), { recursive: true, mode: 0o700 })
  let before = 0
  for (const { file, published } of wanted) {
    const path = partialPath(staging, file)
    const addresses = addressesOf(file, published, settings.env)
    const onPart = (bytes: number) => onReceived(before + bytes)
    await downloadRemote({ file, addresses, path, ...settings, onReceived: onPart })
    await take(path, join(folder, file.sha256), file)
    before += file.bytes
    onReceived(before)
  }
  return { folder, files: wanted.map(({ file }) => file) }
}

/** Removes what the downloads of an installed component left. */
export function forgetPartials(component: Component, staging: Staging): void {
  for (const file of remoteFilesOf(component)) rmSync(partialPath(staging, file), { force: true })
  try {
    rmdirSync(partialsFolder(staging))
  } catch {
    // Never made, or another model's parts are in it.
  }
}

/**
 * The part stays until the component is in its place, so that a failure before that costs no second download. It is a
 * copy that goes there, checked by itself: another process may still be writing to the part.
 */
async function take(from: string, to: string, { name, sha256 }: RemoteFile): Promise<void> {
  await copyFile(from, to, constants.COPYFILE_FICLONE)
  if ((await hashFile(to)) !== sha256) {
    throw installFailure(`The file ${name} was changed while it was being installed.`, 'Run again.')
  }
}

function partialsFolder({ cacheFolder }: Staging): string {
  return join(cacheFolder, 'downloads')
}

function partialPath(staging: Staging, { sha256 }: RemoteFile): string {
  return join(partialsFolder(staging), `${sha256}.part`)
}

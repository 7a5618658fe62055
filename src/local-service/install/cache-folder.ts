import { lstatSync } from 'node:fs'
import { homedir, tmpdir, userInfo } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'

/** The environment variable that names the cache folder. */
export const CACHE_VARIABLE = 'SENSEVOICE_TRANSCRIBE_CACHE'

const FOLDER_NAME = 'sensevoice-transcribe'

/** Where cache folders are looked for. */
export interface CacheHost {
  platform: string
  env: Readonly<Record<string, string | undefined>>
  /** May be empty, relative or throw, as `os.homedir` does with an odd HOME. */
  homeFolder: () => string
  temporaryFolder: string
  /** Undefined on Windows. */
  userId: number | undefined
}

export const thisHost: CacheHost = {
  platform: process.platform,
  env: process.env,
  homeFolder: () => homedir() || userInfo().homedir,
  temporaryFolder: tmpdir(),
  userId: process.getuid?.(),
}

/** A folder that may hold the local engine; it need not exist. */
export interface CacheFolder {
  /** Absolute. */
  path: string
  /** Whether it lies where every user of the machine can put things, so that it must be proven ours before it is used. */
  exposed: boolean
}

/**
 * The folders that may hold the local engine, the best one first. A folder named by the caller or by
 * `SENSEVOICE_TRANSCRIBE_CACHE` is the only one; else the platform's cache folder, then a temporary one.
 */
export function cacheFolders(named?: string, host: CacheHost = thisHost): CacheFolder[] {
  const chosen = named || host.env[CACHE_VARIABLE]
  if (chosen) return [{ path: resolve(chosen), exposed: false }]
  const platform = platformCache(host)
  const temporary = join(host.temporaryFolder, `${FOLDER_NAME}-${host.userId ?? 'cache'}`)
  return [
    ...(platform === undefined ? [] : [{ path: join(platform, FOLDER_NAME), exposed: false }]),
    { path: temporary, exposed: true },
  ]
}

function platformCache(host: CacheHost): string | undefined {
  const home = absolute(homeFolder(host))
  if (host.platform === 'win32')
    return absolute(host.env.LOCALAPPDATA) ?? (home && join(home, 'AppData', 'Local'))
  if (host.platform === 'darwin') return home && join(home, 'Library', 'Caches')
  return absolute(host.env.XDG_CACHE_HOME) ?? (home && join(home, '.cache'))
}

function homeFolder(host: CacheHost): string | undefined {
  try {
    return host.homeFolder()
  } catch {
    return undefined
  }
}

function absolute(path: string | undefined): string | undefined {
  return path && isAbsolute(path) ? path : undefined
}

/**
 * Whether code may be loaded from the folder: nobody else can have put something into it. An exposed one must exist, belong
 * to this user, and be closed to others.
 */
export function isTrusted(
  { path, exposed }: CacheFolder,
  userId: number | undefined = thisHost.userId,
): boolean {
  if (!exposed || userId === undefined) return true
  const stats = lstatSync(path, { throwIfNoEntry: false })
  return stats?.isDirectory() === true && stats.uid === userId && (stats.mode & 0o022) === 0
}

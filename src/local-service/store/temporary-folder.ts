import { rmSync } from 'node:fs'
import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InputError } from '../../errors.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const folders = new Set<string>()

const PREFIX = 'sensevoice-transcribe-'
/** Its process, which could not remove it any more, may only seem to be gone: on a disk that several machines share. */
const ABANDONED_AFTER_MS = 24 * 3_600_000

/**
 * Makes a folder that only this user can enter, and that goes when the process goes; one that was killed outright leaves
 * it, for a later one to remove.
 *
 * @throws InputError when the temporary folder of this machine cannot be written to.
 */
export async function makeTemporaryFolder(): Promise<string> {
  await sweepAbandoned()
  const folder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`)).catch((cause) => {
    throw new InputError(`The temporary folder ${tmpdir()} cannot be written to.`, {
      advice: 'Set TMPDIR to a folder that can.',
      cause,
    })
  })
  if (folders.size === 0) watchProcess()
  folders.add(folder)
  return folder
}

export async function removeTemporaryFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  folders.delete(folder)
  if (folders.size === 0) unwatchProcess()
}

function watchProcess(): void {
  process.on('exit', removeAll)
  for (const signal of SIGNALS) process.on(signal, onSignal)
}

function unwatchProcess(): void {
  process.off('exit', removeAll)
  for (const signal of SIGNALS) process.off(signal, onSignal)
}

/** Whoever else listens to the signal decides how the process ends; with nobody else it ends as if we did not listen. */
function onSignal(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return
  removeAll()
  unwatchProcess()
  process.kill(process.pid, signal)
}

function removeAll(): void {
  for (const folder of folders) {
    try {
      rmSync(folder, { recursive: true, force: true })
    } catch {
      // The process is ending: nobody is left to be told.
    }
  }
}

/** Removes what processes of this user left that were killed: it holds what others must not read. */
async function sweepAbandoned(): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => [])
  await Promise.all(names.map((name) => sweep(name).catch(() => {})))
}

async function sweep(name: string): Promise<void> {
  const [, pid] = new RegExp(`^${PREFIX}(\\d+)-\\w{6}$`).exec(name) ?? []
  if (pid === undefined) return
  const path = join(tmpdir(), name)
  const found = await lstat(path)
  const isOurs = found.isDirectory() && found.uid === (process.getuid?.() ?? found.uid)
  const isOld = Date.now() - found.mtimeMs > ABANDONED_AFTER_MS
  if (isOurs && isOld && !isAlive(Number(pid))) await rm(path, { recursive: true, force: true })
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

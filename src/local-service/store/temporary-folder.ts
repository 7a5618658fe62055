import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InputError } from '../../errors.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const folders = new Set<string>()

/**
 * Makes a folder that only this user can enter, and that goes when the process goes.
 *
 * @throws InputError when the temporary folder of this machine cannot be written to.
 */
export async function makeTemporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sensevoice-transcribe-')).catch((cause) => {
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

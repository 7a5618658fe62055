import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { InputError } from '../errors.ts'
import { verifyModel } from '../local-service/install/listing.ts'
import { ownModelFolder } from '../local-service/install/model-folder.ts'
import type { Recognition, RecognizedSentence } from '../local-service/recognition.ts'
import { formatClock, formatSeconds } from './durations.ts'
import { EXIT } from './exit-codes.ts'
import { interruption } from './interruption.ts'
import { installWithProgress } from './models-command.ts'
import { printable } from './printable.ts'

export interface VerifyFlags {
  recording?: string
  modelDir?: string
}

/** Shows that a local model is whole and works here: its files, what it hears in a recording, and how fast; gives the exit code. */
export async function verifyCommand(name: string, { recording, modelDir }: VerifyFlags): Promise<number> {
  const path = resolve(recording ?? sampleRecording())
  if (!existsSync(path)) throw new InputError(`There is no recording ${path}.`)
  const interrupted = interruption()
  const { signal } = interrupted
  try {
    const { warnings } = await installWithProgress({ model: name, modelDir, signal })
    const own = ownModelFolder(name, modelDir)
    const bad = await verifyModel(name, own !== undefined)
    for (const line of filesLines(name, bad, own, warnings)) write(line)
    if (bad.length > 0) return EXIT.failed
    const startedAt = performance.now()
    const recognition = await recognize(name, path, modelDir, signal)
    for (const line of heardLines(path, recognition, performance.now() - startedAt)) write(line)
    return EXIT.ok
  } catch (error) {
    if (interrupted.exitCode === undefined) throw error
    return interrupted.exitCode
  } finally {
    interrupted.release()
  }
}

async function recognize(
  model: string,
  path: string,
  modelDir: string | undefined,
  signal: AbortSignal,
): Promise<Recognition> {
  const { LocalEngine } = await import('../local-service/engine.ts')
  const engine = new LocalEngine({ modelDir })
  try {
    return await engine.recognize({ path, model, channels: 'mix' }, () => {}, signal)
  } finally {
    await engine.close()
  }
}

function filesLines(
  name: string,
  bad: readonly string[],
  own: string | undefined,
  warnings: readonly string[],
): string[] {
  if (bad.length > 0)
    return [
      `${name} is damaged: ${bad.join(', ')}.`,
      'Delete these folders and run this again: they are installed anew.',
    ]
  if (own === undefined) return [`${name} is installed, and every file has its hash.`]
  return [
    `${name} comes from ${own}.`,
    ...(warnings.length > 0 ? warnings : ['Its files have the hashes that are known.']),
  ]
}

function heardLines(
  path: string,
  { durationMs, channels, warnings }: Recognition,
  elapsedMs: number,
): string[] {
  const sentences = channels.flatMap((channel) => channel.sentences)
  const speed = (durationMs / elapsedMs).toFixed(1)
  return [
    `${path}:`,
    ...(sentences.length > 0 ? sentences.map(sentenceLine) : ['  No speech was found.']),
    ...warnings.map((warning) => `Warning: ${warning}`),
    `${formatSeconds(durationMs)} of audio in ${formatSeconds(elapsedMs)}, loading included: ${speed} times as fast as it plays.`,
  ]
}

/** When, what the model heard around the words, and the words. */
function sentenceLine({ startMs, endMs, text, tags }: RecognizedSentence): string {
  const heard = tags ? `  ${[tags.language, tags.emotion, tags.event].join(' ')}` : ''
  return `  ${formatClock(startMs)}–${formatClock(endMs)}${heard}  ${text}`.trimEnd()
}

function write(line: string): void {
  process.stdout.write(`${printable(line)}\n`)
}

/** The one that comes with this package; how far above this file that is, depends on how it was built. */
function sampleRecording(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  for (let above = 0; above < 4; above++) {
    const path = join(folder, 'samples', 'release-notes.wav')
    if (existsSync(path)) return path
    folder = dirname(folder)
  }
  throw new InputError('The sample recording is missing from this installation.', {
    advice: 'Name one of your own with --recording.',
  })
}

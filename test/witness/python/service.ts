import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { Recognition } from '../../../src/local-service/recognition.ts'
import { type LocalService, startLocalService } from '../../../src/local-service/service.ts'
import { type DoubleServer, serveHandlers } from '../../doubles/handler.ts'
import { sample } from '../../support/command.ts'

/** For a test file's own files. */
export const folder = mkdtempSync(join(tmpdir(), 'witness-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A media file, with a name at its end that tells it from others. */
export const media = (name = '') => Buffer.concat([readFileSync(sample), Buffer.from(name)])

let sources: DoubleServer
beforeAll(async () => {
  sources = await serveHandlers(({ path }) => (path.endsWith('.wav') ? { body: media() } : undefined))
})
afterAll(() => sources.close())

/** A source that can be fetched. */
export const good = () => `${sources.origin}/speech.wav`
/** A source that is not there. */
export const missing = () => `${sources.origin}/missing.mp3`

export interface ScriptedService extends LocalService {
  /** The files that were recognised, byte for byte. */
  heard: Buffer[]
  /** Keeps whatever is to be recognised from now on until the returned function is called. */
  hold(): () => void
}

const recognition: Recognition = {
  format: 'wav',
  samplingRate: 16_000,
  durationMs: 2500,
  channels: [{ channel: 0, sentences: [{ startMs: 500, endMs: 1500, text: 'Good morning.' }] }],
  warnings: [],
}

/** Our service under the names of the vendor's models, with a scripted recogniser that takes one file at a time. */
export async function startScriptedService(): Promise<ScriptedService> {
  const names = ['sensevoice-v1', 'paraformer-v2', 'fun-asr', 'qwen3-asr-flash-filetrans']
  const heard: Buffer[] = []
  let allowed = Promise.resolve()
  const service = await startLocalService({
    models: [{ name: 'scripted', languages: ['en'] }],
    aliases: Object.fromEntries(names.map((name) => [name, 'scripted'])),
    filesAtOnce: 1,
    async recognize({ path }) {
      await allowed
      heard.push(readFileSync(path))
      return recognition
    },
  })
  const hold = () => {
    let release = () => {}
    allowed = new Promise((resolve) => {
      release = resolve
    })
    return release
  }
  return { ...service, heard, hold }
}

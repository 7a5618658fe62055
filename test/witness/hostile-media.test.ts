import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type InstalledEngine, installEngine } from '../../src/local-service/install/install.ts'
import type { MediaStep } from '../../src/local-service/workers/media-worker.ts'
import { WorkerDeath, WorkerProcess } from '../../src/local-service/workers/worker-process.ts'
import { mutate, mutations } from '../attacks/mutations.ts'
import { root, sample } from '../support/command.ts'
import { tries } from '../support/properties.ts'

/** What ffmpeg is told to make of the sample, by the name of the file: one of each that a decoder here takes. */
const KINDS: Record<string, string[]> = {
  'a.wav': [],
  'a.mov': ['-c:a', 'pcm_s16le'],
  'a.aiff': [],
  'a.caf': [],
  'a.flac': [],
  'flac.ogg': ['-c:a', 'flac'],
  'a.mp3': [],
  'a.aac': ['-c:a', 'aac', '-f', 'adts'],
  'a.m4a': ['-c:a', 'aac'],
  'fragments.mp4': ['-c:a', 'aac', '-movflags', 'frag_keyframe+empty_moov'],
  'a.ac3': [],
  'a.eac3': [],
  'a.ogg': ['-c:a', 'libvorbis'],
  'a.opus': ['-c:a', 'libopus'],
  'a.mkv': ['-c:a', 'libopus'],
  'a.webm': ['-c:a', 'libvorbis'],
  'a.avi': ['-c:a', 'mp3'],
  'a.wma': ['-c:a', 'wmav2'],
  'a.tta': [],
  'a.wv': [],
  'a.flv': ['-ar', '44100', '-c:a', 'mp3'],
}
const TIME_LIMIT_MS = 20_000
const MEMORY_LIMIT_KB = 1_500_000

const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
const damaged = join(folder, 'damaged')
const script = {
  path: join(root, 'dist', 'lib', 'local-service', 'workers', 'worker-main.js'),
  args: [],
}
let engine: InstalledEngine
let worker: WorkerProcess

beforeAll(async () => {
  engine = await installEngine({ model: 'moonshine-tiny' })
  worker = new WorkerProcess(script, 'media')
}, 120_000)
afterAll(() => {
  worker.kill()
  rmSync(folder, { recursive: true })
})

/** Decodes as the service does; gives how much, or why not. A worker that dies or is silent too long fails the test. */
async function decode(path: string): Promise<number | string> {
  const { modulesFolder, vadModel } = engine
  try {
    const request = { path, modulesFolder, vadModel, channels: 'mix' }
    await worker.call('open', request, TIME_LIMIT_MS)
    for (let looks = 0; ; looks++) {
      const { ended, decodedMs } = await worker.call<MediaStep>('next', undefined, TIME_LIMIT_MS)
      if (ended) return decodedMs
      // Each look that brings nothing takes a second.
      expect(looks, 'it goes on and on').toBeLessThan(1000)
    }
  } catch (error) {
    if (error instanceof WorkerDeath) throw error
    return (error as { serviceCode?: string }).serviceCode ?? String(error)
  }
}

/** The most memory that the worker has held so far, where the system tells. */
function peakKb(): number {
  const status = `/proc/${Reflect.get(Reflect.get(worker, 'child'), 'pid')}/status`
  return existsSync(status) ? Number(/VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]) : 0
}

describe.each(Object.entries(KINDS))('damaged %s', (name, args) => {
  it('never takes down the decoder, nor its time and memory', async () => {
    const path = join(folder, name)
    execFileSync('ffmpeg', ['-v', 'error', '-y', '-t', '3', '-i', sample, ...args, path])
    expect(await decode(path)).toBeGreaterThan(2500)
    const bytes = readFileSync(path)
    const outcomes: Array<number | string> = []
    for (const steps of fc.sample(mutations, tries(51, 15))) {
      writeFileSync(damaged, mutate(bytes, steps))
      outcomes.push(await decode(damaged))
      expect(peakKb()).toBeLessThan(MEMORY_LIMIT_KB)
    }
    const codes = outcomes.filter((outcome) => typeof outcome === 'string')
    expect(codes.filter((code) => !/^(InvalidFile\.DecodeFailed|NO_VALID_AUDIO_ERROR)$/.test(code))).toEqual(
      [],
    )
  })
})

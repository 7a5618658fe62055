import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type InstalledEngine, installEngine } from '../../../src/local-service/install/install.ts'
import { installedComponents, verifyInstalled } from '../../../src/local-service/install/listing.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

/** Uses the machine's own cache folder, so that the download happens once. */
describe('the local engine with moonshine-tiny', () => {
  let engine: InstalledEngine

  beforeAll(async () => {
    engine = await installEngine({ model: 'moonshine-tiny' })
  })

  it('is there afterwards without npm', async () => {
    const npm = { command: 'no-npm-on-this-machine', args: [] }
    expect(await installEngine({ model: 'moonshine-tiny', npm })).toEqual(engine)
  })

  it('has every file with its hash', async () => {
    const damaged = await verifyInstalled()
    for (const name of ['runtime', 'vad', 'moonshine-tiny']) expect(damaged.get(name)).toEqual([])
  })

  it('has a runtime that loads', () => {
    const load = createRequire(join(engine.modulesFolder, 'node_modules', '_.js'))
    expect(load('sherpa-onnx-node')).toMatchObject({
      OfflineRecognizer: expect.any(Function),
      Vad: expect.any(Function),
    })
  })

  it('has decoders that load, with all they depend on', () => {
    const runtime = installedComponents().find(({ name }) => name === 'runtime')
    const decoders = runtime?.packages
      .map(({ name }) => name)
      .filter((name) => name.startsWith('@audio/decode-'))
    expect(decoders?.length).toBeGreaterThan(15)
    const script = `for (const name of ${JSON.stringify(decoders)}) {
      const { decoder } = await import(name)
      if (typeof decoder !== 'function') throw new Error(name)
      const instance = await decoder()
      instance.free?.()
    }`
    const args = ['--input-type=module', '--eval', script]
    expect(() => execFileSync(process.execPath, args, { cwd: engine.modulesFolder })).not.toThrow()
  })

  it('has a model and a voice detector that load', () => {
    const script = `
      const sherpa = require('sherpa-onnx-node')
      const { encoder, decoder, tokens } = ${JSON.stringify(engine.model)}
      const featConfig = { sampleRate: 16000, featureDim: 80 }
      const moonshine = { encoder, mergedDecoder: decoder }
      new sherpa.OfflineRecognizer({ featConfig, modelConfig: { moonshine, tokens, numThreads: 1, provider: 'cpu', debug: 0 } })
      const sileroVad = { model: ${JSON.stringify(engine.vadModel)}, windowSize: 512 }
      new sherpa.Vad({ sileroVad, sampleRate: 16000, numThreads: 1, debug: 0 }, 10)
      console.log('loaded')`
    const output = execFileSync(process.execPath, ['--eval', script], {
      cwd: engine.modulesFolder,
      encoding: 'utf8',
    })
    expect(output).toContain('loaded')
  })
})

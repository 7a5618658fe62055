import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { vadComponent } from '../../../src/local-service/install/components.ts'
import { installComponents } from '../../../src/local-service/install/installation.ts'
import { componentFolder, damagedFiles } from '../../../src/local-service/install/installed.ts'
import { installedComponents, verifyInstalled } from '../../../src/local-service/install/listing.ts'
import { component, FakeRegistry, packagedFile } from './fake-npm.ts'

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

it('lists everything with versions, hashes, sizes and licences before anything is installed', () => {
  const listing = installedComponents({ cacheFolder })

  expect(listing.map(({ name }) => name)).toEqual([
    'runtime',
    'vad',
    'moonshine-tiny',
    'moonshine-base',
    'sensevoice-small',
  ])
  for (const { folder, downloadBytes, packages, licence, id, name } of listing) {
    expect(folder).toBeUndefined()
    expect(downloadBytes).toBeGreaterThan(1_000_000)
    expect(packages.every((pin) => pin.version && pin.licence)).toBe(true)
    expect(licence).not.toBe('')
    expect(id.startsWith(`${name}-`)).toBe(true)
  }
  expect(listing.find(({ name }) => name === 'vad')?.files).toEqual([
    { path: 'silero_vad_v6.onnx', bytes: 2_327_524, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ])
})

it('lists also on a machine that could not run it', () => {
  const machine = { platform: 'plan9', arch: 'mips', glibcVersion: () => undefined }
  expect(installedComponents({ cacheFolder, machine })).toHaveLength(5)
})

it('verifies only what is installed', async () => {
  expect(await verifyInstalled({ cacheFolder })).toEqual(new Map())
  expect(componentFolder(cacheFolder, vadComponent).startsWith(cacheFolder)).toBe(true)
})

it('finds files that were changed without changing their size', async () => {
  const model = registry.publish('model', { 'encoder.onnx': 'weights' })
  const modules = [registry.publish('plain', { 'index.js': 'module.exports = 1' })]
  const mixed = component('mixed', { modules, files: [packagedFile(model, 'encoder.onnx', 'weights')] })
  const [folder = ''] = await installComponents([mixed], { cacheFolder, npm: registry.npm() })
  expect(await damagedFiles(mixed, folder)).toEqual([])

  writeFileSync(join(folder, 'encoder.onnx'), 'WEIGHTS')
  appendFileSync(join(folder, 'node_modules/plain/index.js'), ' ')

  expect(await damagedFiles(mixed, folder)).toEqual(['encoder.onnx', 'node_modules/plain'])
})

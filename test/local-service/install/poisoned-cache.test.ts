import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runtimeComponent } from '../../../src/local-service/install/components.ts'
import { hashFile } from '../../../src/local-service/install/content.ts'
import { installComponents } from '../../../src/local-service/install/installation.ts'
import { damagedFiles, readMarker, writeMarker } from '../../../src/local-service/install/installed.ts'
import { modulePins, platformPins } from '../../../src/local-service/install/pins.ts'
import type { InstallProgress } from '../../../src/local-service/install/progress.ts'
import { component, FakeRegistry, packagedFile } from './fake-npm.ts'

vi.setConfig({ testTimeout: 30_000 })

// Whoever can write the cache, on the machine or of the repository, can change anything in it: also the list of what is
// there, which then tells the right sizes and hashes of the wrong content.

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

function engine() {
  const model = registry.publish('model', { 'encoder.onnx': 'weights' })
  const modules = [
    registry.publish('plain', { 'index.js': 'module.exports = 1' }),
    registry.publish('@scope/codec', { 'lib/codec.js': 'export const codec = 2' }),
  ]
  return component('engine', { modules, files: [packagedFile(model, 'encoder.onnx', 'weights')] })
}

const install = (wanted: ReturnType<typeof engine>, npm = registry.npm(), seen: InstallProgress[] = []) =>
  installComponents([wanted], { cacheFolder, npm, onProgress: (step) => seen.push(step) })

/** Writes a file and has the folder's own list agree, as an attacker would. */
async function poison(folder: string, path: string, content: string): Promise<void> {
  const place = join(folder, path)
  mkdirSync(dirname(place), { recursive: true })
  writeFileSync(place, content)
  utimesSync(place, 0, 0)
  const others = (readMarker(folder) ?? []).filter((file) => file.path !== path)
  writeMarker(folder, [...others, { path, bytes: statSync(place).size, sha256: await hashFile(place) }])
}

const attacks: Array<[string, string, (folder: string) => Promise<void> | void]> = [
  [
    'code is changed',
    'node_modules/plain',
    (to) => poison(to, 'node_modules/plain/index.js', 'module.exports = 6'),
  ],
  [
    'code of a scoped package is changed',
    'node_modules/@scope/codec',
    (to) => poison(to, 'node_modules/@scope/codec/lib/codec.js', ''),
  ],
  [
    'a file is added to a package',
    'node_modules/plain',
    (to) => poison(to, 'node_modules/plain/index.node', 'code'),
  ],
  [
    'a package is added',
    'node_modules/other/index.js',
    (to) => poison(to, 'node_modules/other/index.js', 'code'),
  ],
  ['a model is changed', 'encoder.onnx', (to) => poison(to, 'encoder.onnx', 'WEIGHTS')],
  [
    'a file is a link to the same content',
    'encoder.onnx',
    (to) => {
      copyFileSync(join(to, 'encoder.onnx'), join(registry.folder, 'elsewhere'))
      rmSync(join(to, 'encoder.onnx'))
      symlinkSync(join(registry.folder, 'elsewhere'), join(to, 'encoder.onnx'))
    },
  ],
]

describe('a kept engine that somebody changed', () => {
  it.each(attacks)('is noticed, told and replaced when %s', async (_, damaged, attack) => {
    const wanted = engine()
    const [folder = ''] = await install(wanted)
    await attack(folder)
    expect(await damagedFiles(wanted, folder)).toEqual([damaged])

    const seen: InstallProgress[] = []
    expect(await install(wanted, registry.npm(), seen)).toEqual([folder])

    expect(seen[0]?.replaced).toEqual(['engine'])
    expect(await damagedFiles(wanted, folder)).toEqual([])
    expect(readFileSync(join(folder, 'node_modules/plain/index.js'), 'utf8')).toBe('module.exports = 1')
  })

  it('is not used where it cannot be replaced', async () => {
    const wanted = engine()
    const [folder = ''] = await install(wanted)
    await poison(folder, 'node_modules/plain/index.js', 'module.exports = 6')

    const offline = registry.npm({ kind: 'fail', exitCode: 1, complaint: 'npm error code ENOTFOUND\n' })

    await expect(install(wanted, offline)).rejects.toMatchObject({ code: 'install' })
  })

  it('is left alone where nobody did', async () => {
    const wanted = engine()
    await install(wanted)
    const seen: InstallProgress[] = []

    await install(wanted, registry.npm(), seen)

    expect([seen, registry.calls().length]).toEqual([[], 1])
  })
})

it('knows the content of every package that it loads code from', () => {
  const machine = { platform: 'linux', arch: 'x64', glibcVersion: () => '2.40' }
  const loaded = [...runtimeComponent(machine).modules, ...Object.values(platformPins)]
  expect(loaded.length).toBeGreaterThan(modulePins.length)
  for (const { name, content } of loaded) expect(content, name).toMatch(/^[0-9a-f]{64}$/)
})

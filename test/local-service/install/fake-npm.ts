import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { create } from 'tar'
import type { Component, PackagedFile } from '../../../src/local-service/install/component.ts'
import { tarballName } from '../../../src/local-service/install/download.ts'
import type { NpmCommand } from '../../../src/local-service/install/npm.ts'
import type { ModulePin, PackagePin } from '../../../src/local-service/install/pins.ts'

/** What the fake npm does after noting that it was called. */
export type Behaviour =
  | { kind: 'deliver' }
  /** Waits until as many processes have been called. */
  | { kind: 'meet'; processes: number }
  /** Delivers one tarball, then never ends. */
  | { kind: 'hang' }
  | { kind: 'fail'; exitCode: number; complaint: string }

export interface FakeCall {
  pid: number
  cwd: string
  args: string[]
  env: Record<string, string>
}

const SCRIPT = `
import { copyFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
const [store, behaviourText, ...args] = process.argv.slice(2)
const behaviour = JSON.parse(behaviourText)
const { pid, env } = process
writeFileSync(join(store, 'calls', pid + '.json'), JSON.stringify({ pid, cwd: process.cwd(), args, env }))
const names = args.filter((arg) => /.@/.test(arg)).map((spec) => spec.replace(/^@/, '').replace('/', '-').replace('@', '-') + '.tgz')
const deliver = (name) => { try { copyFileSync(join(store, name), name) } catch {} }
if (behaviour.kind === 'fail') {
  process.stderr.write(behaviour.complaint)
  process.exitCode = behaviour.exitCode
} else if (behaviour.kind === 'hang') {
  deliver(names[0])
  setInterval(() => {}, 1000)
} else {
  while (behaviour.kind === 'meet' && readdirSync(join(store, 'calls')).length < behaviour.processes)
    await new Promise((done) => setTimeout(done, 5))
  names.forEach(deliver)
}
`

/** A folder of packages, and an npm that delivers from it. */
export class FakeRegistry {
  readonly folder = mkdtempSync(join(tmpdir(), 'registry-'))

  constructor() {
    mkdirSync(join(this.folder, 'calls'))
    writeFileSync(join(this.folder, 'npm.mjs'), SCRIPT)
  }

  /** Publishes version 1.0.0 of a package; `package.json` is added. */
  publish(name: string, files: Record<string, string>): ModulePin {
    const content = { 'package.json': JSON.stringify({ name, version: '1.0.0' }), ...files }
    const source = join(this.folder, 'source', name)
    for (const [path, text] of Object.entries(content)) {
      mkdirSync(dirname(join(source, 'package', path)), { recursive: true })
      writeFileSync(join(source, 'package', path), text)
    }
    const lines = Object.entries(content).map(([path, text]) => `${path} ${sha256(text)}`)
    return { ...this.publishFolder(name, source), content: sha256(lines.sort().join('\n')) }
  }

  /** Publishes what is in `<source>/package`. */
  publishFolder(name: string, source: string): PackagePin {
    const pin = { name, version: '1.0.0', licence: 'MIT', packedBytes: 0, integrity: '' }
    create({ file: this.tarball(pin), cwd: source, gzip: true, sync: true, portable: true }, ['package'])
    return { ...pin, ...describe(readFileSync(this.tarball(pin))) }
  }

  /** Two packages, one of them scoped, to be installed whole. */
  runtime(): Component {
    const modules = [
      this.publish('plain', { 'index.js': 'module.exports = 1' }),
      this.publish('@scope/codec', { 'lib/codec.js': 'export const codec = 2' }),
    ]
    return component('runtime', { modules })
  }

  /** One wanted file of a package that holds more. */
  model(): Component {
    const pin = this.publish('model', { 'dist/encoder.onnx': 'weights', 'dist/huge.wasm': 'unused' })
    return component('model', { files: [packagedFile(pin, 'dist/encoder.onnx', 'weights')] })
  }

  tarball(pin: PackagePin): string {
    return join(this.folder, tarballName(pin))
  }

  npm(behaviour: Behaviour = { kind: 'deliver' }): NpmCommand {
    const args = [join(this.folder, 'npm.mjs'), this.folder, JSON.stringify(behaviour)]
    return { command: process.execPath, args }
  }

  calls(): FakeCall[] {
    const folder = join(this.folder, 'calls')
    return readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
  }

  remove(): void {
    rmSync(this.folder, { recursive: true })
  }
}

function describe(tarball: Buffer): Pick<PackagePin, 'packedBytes' | 'integrity'> {
  const hash = createHash('sha512').update(tarball).digest('base64')
  return { packedBytes: tarball.length, integrity: `sha512-${hash}` }
}

/** A pinned file that is taken out of a package as it is. */
export function packagedFile(pin: PackagePin, path: string, content: string): PackagedFile {
  const bytes = Buffer.byteLength(content)
  return { name: basename(path), bytes, sha256: sha256(content), package: pin, path }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

export function component(name: string, parts: Partial<Component>): Component {
  return { name, modules: [], files: [], licence: 'MIT', ...parts }
}

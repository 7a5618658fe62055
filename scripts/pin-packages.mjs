// Regenerates src/local-service/install/pins.ts from the exact versions below:
//   node scripts/pin-packages.mjs
// Resolves the dependencies of the Node packages, packs everything once, and writes down what arrived.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { extract, list } from 'tar'

const SHERPA = '1.13.8'

/** Packages that are loaded as Node modules; their dependencies are added. */
const MODULES = {
  'sherpa-onnx-node': SHERPA,
  '@audio/decode-aac': '1.6.0',
  '@audio/decode-ac3': '1.0.0',
  '@audio/decode-aiff': '1.3.0',
  '@audio/decode-amr': '1.3.1',
  '@audio/decode-avi': '1.1.0',
  '@audio/decode-caf': '1.4.1',
  '@audio/decode-dts': '1.0.0',
  '@audio/decode-eac3': '1.0.0',
  '@audio/decode-flac': '1.3.5',
  '@audio/decode-mp3': '1.3.1',
  '@audio/decode-mp4': '1.3.1',
  '@audio/decode-opus': '1.3.3',
  '@audio/decode-tta': '1.0.0',
  '@audio/decode-vorbis': '1.3.4',
  '@audio/decode-wav': '1.5.1',
  '@audio/decode-wavpack': '1.0.0',
  '@audio/decode-webm': '1.6.1',
  '@audio/decode-wma': '1.4.0',
}

/** The native half of the runtime: one of these per machine, named by os and cpu as Node names them. */
const PLATFORMS = {
  'linux-x64': 'sherpa-onnx-linux-x64',
  'linux-arm64': 'sherpa-onnx-linux-arm64',
  'darwin-x64': 'sherpa-onnx-darwin-x64',
  'darwin-arm64': 'sherpa-onnx-darwin-arm64',
  'win32-x64': 'sherpa-onnx-win-x64',
}

/** Packages of which only single files are used; their dependencies are not wanted. */
const DATA = {
  sileroVad: ['@ricky0123/vad-web', '0.0.31'],
  moonshineTiny: ['@moonshine-ai/moonshine-js', '0.1.29'],
  moonshineBase: ['@usefulsensors/moonshine-js', '0.1.12'],
  llamaTokens: ['llama-tokenizer-js', '1.2.2'],
}

const npm = (args, cwd) => {
  const options = { cwd, shell: process.platform === 'win32', stdio: ['ignore', 'ignore', 'inherit'] }
  execFileSync('npm', [...args, '--ignore-scripts', '--loglevel=error'], options)
}

function resolveModules(folder) {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: MODULES }))
  npm(['install', '--package-lock-only', '--omit=optional', '--lockfile-version=3'], folder)
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'))
  const nested = Object.keys(packages).filter((path) => path.lastIndexOf('node_modules/') > 0)
  if (nested.length > 0)
    throw new Error(`Two versions of one package, which a flat folder cannot hold: ${nested}`)
  return Object.entries(packages)
    .filter(([path, { optional }]) => path !== '' && !optional)
    .map(([path, { version }]) => ({ name: path.slice('node_modules/'.length), version }))
}

function readManifest(file) {
  let text = ''
  list({
    file,
    sync: true,
    filter: (path) => /^[^/]+\/package\.json$/.test(path),
    onReadEntry: (entry) => entry.on('data', (chunk) => (text += chunk)),
  })
  return JSON.parse(text)
}

const tarball = (folder, { name, version }) =>
  join(folder, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`)

function pin(folder, { name, version }) {
  const file = tarball(folder, { name, version })
  const bytes = readFileSync(file)
  const manifest = readManifest(file)
  if (manifest.name !== name || manifest.version !== version)
    throw new Error(`${file} holds ${manifest.name}`)
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`
  return [name, version, manifest.license ?? 'see package', bytes.length, integrity]
}

/** A pin that also knows the package unpacked, since all of it is kept and loaded. */
function pinModule(folder, spec) {
  return [...pin(folder, spec), contentHash(tarball(folder, spec))]
}

/** As src/local-service/install/content.ts makes it of what is installed. */
function contentHash(file) {
  const folder = mkdtempSync(join(tmpdir(), 'content-'))
  try {
    const filter = (_path, { type }) => type === 'File' || type === 'Directory'
    extract({ file, cwd: folder, strip: 1, sync: true, filter })
    const sha256 = (data) => createHash('sha256').update(data).digest('hex')
    const lines = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .map((path) => `${path.split(sep).join('/')} ${sha256(readFileSync(join(folder, path)))}`)
    return sha256(lines.sort().join('\n'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const row = (values) =>
  `${values.length > 5 ? 'pinModule' : 'pin'}(${values.map((value) => (typeof value === 'number' ? value : `'${value}'`)).join(', ')})`

function render(modules, platforms, data) {
  return `// Written by scripts/pin-packages.mjs; change the versions there.

/** One package as it was published: exact version, and the hash of its tarball. */
export interface PackagePin {
  name: string
  version: string
  /** The licence its own manifest names. */
  licence: string
  /** Size of the tarball. */
  packedBytes: number
  /** Subresource-integrity form: \`sha512-<base64>\`. */
  integrity: string
}

/** One package that is installed whole. */
export interface ModulePin extends PackagePin {
  /** Hash of everything in it, unpacked: hexadecimal, as {@link contentHash} makes it. */
  content: string
}

/** Node packages of the local engine, with their dependencies, without the native half. */
// biome-ignore format: one row per package
export const modulePins: readonly ModulePin[] = [
${modules.map((values) => `  ${row(values)},`).join('\n')}
]

/** The native half of the runtime, by \`process.platform\` and \`process.arch\`. */
// biome-ignore format: one row per package
export const platformPins: Readonly<Record<string, ModulePin>> = {
${platforms.map(([key, values]) => `  '${key}': ${row(values)},`).join('\n')}
}

/** Packages of which single files are used. */
// biome-ignore format: one row per package
export const dataPins = {
${data.map(([key, values]) => `  ${key}: ${row(values)},`).join('\n')}
} as const

function pin(
  name: string,
  version: string,
  licence: string,
  packedBytes: number,
  integrity: string,
): PackagePin {
  return { name, version, licence, packedBytes, integrity }
}

function pinModule(...[name, version, licence, packedBytes, integrity, content]: ModuleRow): ModulePin {
  return { ...pin(name, version, licence, packedBytes, integrity), content }
}

type ModuleRow = [...Parameters<typeof pin>, content: string]
`
}

const folder = mkdtempSync(join(tmpdir(), 'pins-'))
try {
  const tarballs = join(folder, 'tarballs')
  mkdirSync(tarballs)
  const modules = resolveModules(folder)
  const platforms = Object.entries(PLATFORMS).map(([key, name]) => [key, { name, version: SHERPA }])
  const data = Object.entries(DATA).map(([key, [name, version]]) => [key, { name, version }])
  const all = [...modules, ...platforms.map(([, spec]) => spec), ...data.map(([, spec]) => spec)]
  npm(['pack', ...all.map(({ name, version }) => `${name}@${version}`)], tarballs)
  const keyed =
    (make) =>
    ([key, spec]) => [key, make(tarballs, spec)]
  const text = render(
    modules.map((spec) => pinModule(tarballs, spec)),
    platforms.map(keyed(pinModule)),
    data.map(keyed(pin)),
  )
  writeFileSync(join(import.meta.dirname, '../src/local-service/install/pins.ts'), text)
} finally {
  rmSync(folder, { recursive: true })
}

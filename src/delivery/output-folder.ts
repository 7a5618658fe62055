import { randomBytes } from 'node:crypto'
import { existsSync, lstatSync } from 'node:fs'
import {
  access,
  constants,
  lstat,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { InputError, TranscribeError } from '../errors.ts'
import { inertJson } from '../formats/plain-text.ts'
import { StemBook } from './file-names.ts'

const MANIFEST = 'manifest.json'
const TASKS = 'tasks.json'
const REPORT = 'report.html'
/** What these are called where somebody else's file has their name. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  [MANIFEST]: 'sensevoice-manifest.json',
  [TASKS]: 'sensevoice-tasks.json',
  [REPORT]: 'sensevoice-report.html',
}
/** Names that no source's files may have. */
const RESERVED = Object.entries(OTHER_NAMES).flat()

/** A file's content, whole or made piece by piece. */
export type FileContent = string | Iterable<string>

/** How a file's content reaches the disk; replaced where a test wants a full one. */
export type WriteContent = (path: string, content: FileContent) => Promise<void>

/** The folder a run writes to. It replaces files that an earlier run wrote, and never another. */
export class OutputFolder {
  readonly path: string
  private readonly own: Set<string>
  private readonly extensions: readonly string[]
  private readonly writeContent: WriteContent
  private readonly stems: StemBook

  private constructor(
    path: string,
    own: Set<string>,
    extensions: readonly string[],
    writeContent: WriteContent,
  ) {
    this.path = path
    this.own = own
    this.extensions = extensions
    this.writeContent = writeContent
    this.stems = new StemBook((stem) =>
      extensions
        .map((extension) => `${stem}.${extension}`)
        .some((name) => RESERVED.includes(name.toLowerCase()) || this.isForeign(name)),
    )
  }

  /**
   * Makes the folder where it is missing.
   *
   * @throws InputError when it cannot be written to.
   */
  static async open(
    path: string,
    extensions: readonly string[],
    writeContent: WriteContent = (file, content) => writeFile(file, content),
  ): Promise<OutputFolder> {
    try {
      await makeFolder(path)
      await access(path, constants.W_OK)
    } catch (cause) {
      const why = reasonOf(cause)
      throw new InputError(`The output folder ${path} cannot be written to: ${why}.`, {
        advice: 'Choose another with output-dir.',
        cause,
      })
    }
    await removeOldParts(path)
    const own = await readOwnFiles(path)
    return new OutputFolder(path, own, extensions, writeContent)
  }

  /** A free file name stem close to the wanted one. */
  reserveStem(wanted: string): string {
    return this.stems.reserve(wanted)
  }

  /**
   * Writes a file so that it is never seen half written; gives its path.
   *
   * @throws TranscribeError `file`, the old file still in place.
   */
  async write(name: string, content: FileContent): Promise<string> {
    const path = join(this.path, name)
    const part = join(this.path, `.${randomBytes(6).toString('hex')}.part`)
    try {
      await this.writeContent(part, content)
      await rename(part, path)
    } catch (cause) {
      await rm(part, { force: true }).catch(() => {})
      throw new TranscribeError('file', `${path} could not be written: ${reasonOf(cause)}.`, { cause })
    }
    this.own.add(name)
    return path
  }

  /**
   * Says which files are going to be written, so that the run which goes on after one that was killed knows them for ours. A
   * disk that has no room for that may still have it for them.
   */
  async announce(stems: readonly string[]): Promise<void> {
    const names = stems.flatMap((stem) => this.extensions.map((extension) => `${stem}.${extension}`))
    const page = this.freeName(REPORT)
    await this.writeList({ state: 'running' }, [...this.ownFiles(), ...names, page]).catch(() => {})
  }

  /** Writes the run's manifest, which also remembers which files are ours. */
  async writeManifest(run: object): Promise<string> {
    return this.writeList(run, this.ownFiles())
  }

  private writeList(run: object, ownFiles: readonly string[]): Promise<string> {
    const name = this.freeName(MANIFEST)
    const own_files = [...new Set(ownFiles)].filter((file) => file !== name).sort()
    return this.write(name, jsonText({ schema: 1, ...run, own_files }))
  }

  private ownFiles(): string[] {
    return [...this.own].filter((file) => existsSync(join(this.path, file)))
  }

  /**
   * Writes the tasks that are not finished, for a later run to collect; with none, removes what an earlier run wrote. Gives
   * the path of what is there.
   */
  async writeTasks(tasks: readonly object[]): Promise<string | undefined> {
    const name = this.freeName(TASKS)
    if (tasks.length > 0) return this.write(name, jsonText(tasks))
    await this.removeOwn(name)
    return undefined
  }

  /** Writes the page of the run from its pieces; gives its path. */
  writeReport(content: FileContent): Promise<string> {
    return this.write(this.freeName(REPORT), content)
  }

  /** Removes the page that an earlier run wrote, since this one has none. */
  async removeReport(): Promise<void> {
    await this.removeOwn(this.freeName(REPORT))
  }

  private async removeOwn(name: string): Promise<void> {
    if (this.own.has(name)) await rm(join(this.path, name), { force: true })
  }

  private freeName(name: string): string {
    return this.isForeign(name) ? (OTHER_NAMES[name] ?? name) : name
  }

  private isForeign(name: string): boolean {
    return !this.own.has(name) && isThere(join(this.path, name))
  }
}

/** What is being written has such a name, for no longer than that takes. */
const PART = /^\.[0-9a-f]{12}\.part$/
const PART_LIFE_MS = 3_600_000

/** Removes what runs that were killed left half written. */
async function removeOldParts(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const path of names.filter((name) => PART.test(name)).map((name) => join(folder, name))) {
    const { mtimeMs } = await lstat(path).catch(() => ({ mtimeMs: Date.now() }))
    if (Date.now() - mtimeMs > PART_LIFE_MS) await rm(path, { force: true }).catch(() => {})
  }
}

/** Names of sources are anybody's: nothing in them acts on a terminal that shows the file. */
function jsonText(value: object): string {
  return `${inertJson(JSON.stringify(value, undefined, 2))}\n`
}

/** Also a link that leads nowhere is somebody's. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

/** A manifest of more sources than anybody has is smaller. */
const LARGEST_MANIFEST_BYTES = 64 * 1024 ** 2

/** The files that earlier runs wrote, by the manifest they left; a manifest of another make names none. */
async function readOwnFiles(folder: string): Promise<Set<string>> {
  for (const manifest of [MANIFEST, OTHER_NAMES[MANIFEST] ?? '']) {
    const names = ownFilesOf(await readManifest(join(folder, manifest)).catch(() => ''))
    if (names) return new Set([...names.map((name) => basename(name)), manifest])
  }
  return new Set()
}

/** Nothing but a plain file: what a checkout brought may be a link to a device that never ends. */
async function readManifest(path: string): Promise<string> {
  const found = await lstat(path)
  return found.isFile() && found.size <= LARGEST_MANIFEST_BYTES ? readFile(path, 'utf8') : ''
}

function ownFilesOf(content: string): string[] | undefined {
  try {
    const { own_files } = JSON.parse(content) as { own_files?: unknown }
    if (Array.isArray(own_files) && own_files.every((name) => typeof name === 'string')) return own_files
  } catch {}
  return undefined
}

/** As `mkdir -p`. Node's own recursive form never returns where a file system refuses every name, such as `/proc`. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return
    const parent = dirname(path)
    if (code !== 'ENOENT' || existsSync(parent)) throw error
    await makeFolder(parent)
    await mkdir(path)
  }
}

const REASONS: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'it is on a read-only disk',
  ENOTDIR: 'a part of its path is a file',
  ENOENT: 'a part of its path cannot be made',
  EEXIST: 'there is a file of that name',
}

function reasonOf(error: unknown): string {
  const { code = 'unknown error' } = error as NodeJS.ErrnoException
  return REASONS[code] ?? code
}

import { spawn } from 'node:child_process'
import { delimiter, dirname } from 'node:path'
import { installAborted } from './failures.ts'
import type { NpmCommand } from './npm.ts'
import { npmFailure, npmMissing } from './npm-failure.ts'

export interface PackRequest {
  /** Each as `name@version`. */
  specs: readonly string[]
  /** Receives one tarball per package. */
  folder: string
  /** npm's own cache, private to this call: nothing depends on the state of the user's. */
  npmCacheFolder: string
  signal?: AbortSignal | undefined
}

/**
 * Runs one `npm pack` for all packages, with the user's own registry, proxy and credentials.
 *
 * @throws TranscribeError `install` when there is no npm or it fails, `aborted` when the signal stopped it; an error with the
 * system's code when the disk is full.
 */
export async function npmPack(npm: NpmCommand | undefined, request: PackRequest): Promise<void> {
  if (npm === undefined) throw npmMissing()
  const { code, complaint, startError } = await runNpm(npm, request)
  if (request.signal?.aborted) throw installAborted(request.signal.reason)
  if (startError !== undefined) throw npmMissing(startError)
  if (code !== 0) throw npmFailure(code, complaint)
}

interface NpmEnd {
  code: number | null
  /** The end of what npm wrote to stderr. */
  complaint: string
  startError?: Error
}

const COMPLAINT_LENGTH = 20_000

function runNpm({ command, args }: NpmCommand, request: PackRequest): Promise<NpmEnd> {
  const child = spawn(command, [...args, ...packArguments(request)], {
    cwd: request.folder,
    env: childEnvironment(process.env),
    stdio: ['ignore', 'ignore', 'pipe'],
    windowsHide: true,
    signal: request.signal,
    killSignal: 'SIGKILL',
  })
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-COMPLAINT_LENGTH)
  })
  return new Promise((done) => {
    let startError: Error | undefined
    child.on('error', (error) => {
      startError = error
      if (child.pid === undefined) done({ code: null, complaint, startError })
    })
    child.on('close', (code) => done({ code, complaint, ...(startError && { startError }) }))
  })
}

function packArguments({ specs, npmCacheFolder }: PackRequest): string[] {
  return [
    'pack',
    ...specs,
    `--cache=${npmCacheFolder}`,
    '--ignore-scripts',
    // By default npm pauses for more than a minute between its tries, and waits five for each silent server.
    '--fetch-retries=2',
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=5000',
    '--fetch-timeout=60000',
    '--loglevel=error',
  ]
}

/** Options that an npm above us hands down, and that were meant for its own command. */
const NOT_FOR_US =
  /^npm_config_(dry_run|global|location|pack_destination|workspaces?|include_workspace_root)$/i

/** What npm has no use for. Other variables stay: a registry's configuration may name any. */
const SECRETS = /^(?:DASHSCOPE_API_KEY|INPUT_.*|ACTIONS_.*TOKEN)$/i

/** npm's launcher asks PATH for a Node: ours is there at last. */
function childEnvironment(parent: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const env = Object.fromEntries(
    Object.entries(parent).filter(([name]) => !NOT_FOR_US.test(name) && !SECRETS.test(name)),
  )
  const path = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  return { ...env, [path]: [env[path], dirname(process.execPath)].filter(Boolean).join(delimiter) }
}

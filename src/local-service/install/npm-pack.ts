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
 * @throws TranscribeError `install` when there is no npm or it fails, `aborted` when the signal stopped it.
 */
export async function npmPack(npm: NpmCommand | undefined, request: PackRequest): Promise<void> {
  if (npm === undefined) throw npmMissing()
  const { code, complaint, startError } = await runNpm(npm, request)
  if (request.signal?.aborted) throw installAborted(request.signal.reason)
  if (startError !== undefined) throw npmMissing(startError)
  if (code !== 0) throw npmFailure(code, complaint, request.folder)
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
    '--fetch-retries=1',
    '--loglevel=error',
    // An npm above us may have put the opposite into the environment, for its own purposes.
    '--pack-destination=.',
    '--dry-run=false',
    '--global=false',
    '--workspaces=false',
  ]
}

/** npm's launcher asks PATH for a Node: ours is there at last. */
function childEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  return { ...env, [key]: [env[key], dirname(process.execPath)].filter(Boolean).join(delimiter) }
}

import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

export const root = join(import.meta.dirname, '..', '..')
export const sample = join(root, 'samples', 'release-notes.wav')
export const sampleWords = 'we have removed three old commands'

export interface CommandResult {
  exitCode: number | null
  stdout: string
  stderr: string
}

export interface RunningCommand {
  child: ChildProcess
  result: Promise<CommandResult>
  /** Resolves as soon as what was written to a stream so far matches. */
  shows(stream: 'stdout' | 'stderr', pattern: RegExp): Promise<RegExpExecArray>
}

/** Starts the committed bundle as a user would, without the account that this environment may have. */
export function startCommand(
  args: string[],
  { cwd = root, stdin = '', env = {} }: { cwd?: string; stdin?: string; env?: NodeJS.ProcessEnv } = {},
): RunningCommand {
  const { DASHSCOPE_API_KEY: _key, DASHSCOPE_HTTP_BASE_URL: _url, ...others } = process.env
  const child = spawn(process.execPath, [join(root, 'dist', 'index.js'), ...args], {
    cwd,
    env: { ...others, ...env },
  })
  child.stdin.end(stdin)
  const exit = new Promise<number | null>((resolve) => child.on('exit', resolve))
  const result = Promise.all([exit, text(child.stdout), text(child.stderr)]).then(
    ([exitCode, stdout, stderr]) => ({
      exitCode,
      stdout,
      stderr,
    }),
  )
  return {
    child,
    result,
    shows(stream, pattern) {
      let seen = ''
      return new Promise((resolve, reject) => {
        child[stream]?.on('data', (part) => {
          seen += part
          const match = pattern.exec(seen)
          if (match) resolve(match)
        })
        child.on('exit', () => reject(new Error(`It ended without showing ${pattern}:\n${seen}`)))
      })
    },
  }
}

export function runCommand(
  args: string[],
  options: { cwd?: string; stdin?: string } = {},
): Promise<CommandResult> {
  return startCommand(args, options).result
}

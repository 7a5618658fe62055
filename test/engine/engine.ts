import { spawn } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { node24 } from '../support/node24.ts'
import { temporaryFolder } from './folders.ts'

export interface WorkflowRequest {
  /** The folder of the repository. */
  repository: string
  /** The path of the workflow in it. */
  workflow: string
  /** @default push */
  event?: string
  payload?: object
  /** Where `OWNER/sensevoice-transcribe@v1` is. */
  action?: string
  secrets?: Readonly<Record<string, string>>
  /** What the machine that runs the job has set. */
  env?: Readonly<Record<string, string>>
  /** More arguments for the engine. */
  options?: readonly string[]
}

/** A line of the engine's log. */
interface Line {
  level?: string
  msg?: string
  step?: string
  command?: string
  name?: string
  arg?: string
  content?: string
  raw_output?: boolean
  stepResult?: string
}

export interface WorkflowRun {
  exitCode: number | null
  /** Everything that was shown, but for the values that were given to be masked. */
  log: string
  /** The outputs of all steps. */
  outputs: Record<string, string>
  summary: string
  /** Messages by level: `notice`, `warning` and `error`. */
  annotations: Array<{ level: string; message: string }>
  /** How each step ended, in order. */
  steps: Array<{ name: string; result: string }>
}

/** What this process may have of its own and a job must not see. */
const PRIVATE = /^(?:GITHUB|ACTIONS|RUNNER|INPUT|DASHSCOPE|VITEST|GH)_|^(?:NODE_OPTIONS|NODE_ENV|CI)$/

/**
 * Runs a workflow with nektos/act on this machine itself, without a container. The folder the job worked in goes with it;
 * what a test wants to see of it must be shown or delivered.
 */
export async function runWorkflow(request: WorkflowRequest): Promise<WorkflowRun> {
  const folder = temporaryFolder()
  const own = Object.entries(process.env).filter(([name]) => !PRIVATE.test(name))
  const child = spawn(process.env.ACT ?? 'act', engineArguments(request, folder), {
    cwd: request.repository,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...Object.fromEntries(own),
      XDG_CONFIG_HOME: join(folder, 'config'),
      PATH: [programs(folder), process.env.PATH].join(delimiter),
      ...request.env,
    },
  })
  const exit = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', resolve)
  })
  const [exitCode, stdout, stderr] = await Promise.all([exit, text(child.stdout), text(child.stderr)])
  return { ...readLog(stdout + stderr), exitCode }
}

function engineArguments(request: WorkflowRequest, folder: string): string[] {
  const { event = 'push', payload = {}, action, secrets = {}, options = [] } = request
  const write = (name: string, content: string) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const secretLines = Object.entries(secrets).map(([name, value]) => `${name}=${value}\n`)
  return [
    event,
    ...['--workflows', request.workflow, '--eventpath', write('event.json', JSON.stringify(payload))],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--no-cache-server', '--json'],
    ...['--action-cache-path', join(folder, 'cache'), '--actor', 'somebody'],
    // The engine would hide the secrets in its log, and so whatever leaks them.
    ...['--secret-file', write('secrets', secretLines.join('')), '--insecure-secrets'],
    ...(action ? ['--local-repository', `OWNER/sensevoice-transcribe@v1=${action}`] : []),
    ...options,
  ]
}

/** A folder for the front of PATH: Node 24, and a stand-in for GitHub's command. */
function programs(folder: string): string {
  const path = join(folder, 'bin')
  mkdirSync(path)
  symlinkSync(node24(), join(path, 'node'))
  const stand = `#!/bin/sh\nexec "${node24()}" "${join(import.meta.dirname, 'gh.ts')}" "$@"\n`
  writeFileSync(join(path, 'gh'), stand, { mode: 0o755 })
  return path
}

function readLog(log: string): Omit<WorkflowRun, 'exitCode'> {
  const lines = log.split('\n').filter(Boolean).map(readLine)
  const outputs = lines.filter(({ command }) => command === 'set-output')
  return {
    log: lines.map((line) => (line.command === 'summary' ? '' : (line.msg ?? ''))).join('\n'),
    outputs: Object.fromEntries(outputs.map(({ name = '', arg = '' }) => [name, arg])),
    summary: lines.map(({ command, content = '' }) => (command === 'summary' ? content : '')).join(''),
    annotations: lines
      .filter(({ command = '' }) => /^(?:notice|warning|error)$/.test(command))
      .map(({ command = '', arg = '' }) => ({ level: command, message: arg })),
    steps: lines.flatMap(({ stepResult, step = '' }) =>
      stepResult ? [{ name: step, result: stepResult }] : [],
    ),
  }
}

/** What is no JSON is what the engine says beside its log. */
function readLine(line: string): Line {
  try {
    return JSON.parse(line) as Line
  } catch {
    return { msg: line }
  }
}

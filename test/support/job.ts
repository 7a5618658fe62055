import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { root } from './command.ts'
import { node24 } from './node24.ts'

export interface JobSettings {
  /** What the workflow writes under `with`. */
  inputs?: Record<string, string>
  /** @default 'push' */
  event?: string
  payload?: object
  /** Over what the runner sets; undefined takes a variable away. */
  env?: Record<string, string | undefined>
}

export interface StepResult {
  exitCode: number | null
  log: string
}

export interface RunningStep {
  child: ChildProcess
  result: Promise<StepResult>
  /** Resolves as soon as the log so far matches. */
  shows(pattern: RegExp): Promise<void>
}

const TOKEN = 'ghs_canaryTokenOfTheWorkflow0123456789'

/** One job on a runner: a workspace, the files between runner and step, and the program started as the runner does it. */
export class Job {
  /** Of its own, as after a checkout. */
  readonly workspace: string
  readonly temporary: string
  private readonly settings: JobSettings

  constructor(settings: JobSettings = {}) {
    this.settings = settings
    const folder = mkdtempSync(join(tmpdir(), 'job-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    this.workspace = join(folder, 'workspace')
    this.temporary = join(folder, 'temporary')
    for (const path of [this.workspace, this.temporary]) mkdirSync(path)
    for (const name of ['output', 'state', 'summary']) writeFileSync(join(this.temporary, name), '')
    writeFileSync(join(this.temporary, 'event.json'), JSON.stringify(settings.payload ?? {}))
  }

  /** Starts the main step. */
  start(): RunningStep {
    return this.spawn({})
  }

  run(): Promise<StepResult> {
    return this.start().result
  }

  /** The post step, which gets what the main step saved as variables; the world may have changed until then. */
  runPost(env: Record<string, string> = {}): Promise<StepResult> {
    const state = Object.entries(commandsIn(join(this.temporary, 'state')))
    const saved = Object.fromEntries(state.map(([name, value]) => [`STATE_${name}`, value]))
    return this.spawn({ ...saved, ...env }, 'post.js').result
  }

  get outputs(): Record<string, string> {
    return commandsIn(join(this.temporary, 'output'))
  }

  get summary(): string {
    const path = join(this.temporary, 'summary')
    return existsSync(path) ? readFileSync(path, 'utf8') : ''
  }

  /** Everything that the step left for others to read, beside its log. */
  get traces(): string {
    const names = ['output', 'state', 'summary'].map((name) => join(this.temporary, name))
    return names.map((path) => (existsSync(path) ? readFileSync(path, 'utf8') : '')).join('\n')
  }

  read(path: string): string {
    return readFileSync(join(this.workspace, path), 'utf8')
  }

  private spawn(more: Record<string, string>, script = 'index.js'): RunningStep {
    const child = spawn(node24(), [join(root, 'dist', script)], {
      cwd: this.workspace,
      env: { ...hostVariables(), ...this.variables(), ...this.settings.env, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let seen = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (seen += part))
    const exit = new Promise<number | null>((resolve) => child.on('exit', resolve))
    const ended = Promise.all([exit, text(child.stdout), text(child.stderr)])
    return {
      child,
      result: ended.then(([exitCode]) => ({ exitCode, log: seen })),
      shows: (pattern) =>
        new Promise((resolve, reject) => {
          const look = () => pattern.test(seen) && resolve()
          child.stdout.on('data', look)
          look()
          child.on('exit', () => reject(new Error(`It ended without showing ${pattern}:\n${seen}`)))
        }),
    }
  }

  private variables(): Record<string, string> {
    const { inputs = {}, event = 'push' } = this.settings
    return {
      ...inputVariables(inputs),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION: '__self',
      GITHUB_ACTOR: 'octocat',
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: join(this.temporary, 'event.json'),
      GITHUB_JOB: 'transcribe',
      GITHUB_OUTPUT: join(this.temporary, 'output'),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REPOSITORY: 'octo/talks',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_RUN_ID: '4711',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_SHA: 'a'.repeat(40),
      GITHUB_STATE: join(this.temporary, 'state'),
      GITHUB_STEP_SUMMARY: join(this.temporary, 'summary'),
      GITHUB_WORKFLOW: 'ci',
      GITHUB_WORKSPACE: this.workspace,
      RUNNER_ENVIRONMENT: 'github-hosted',
      RUNNER_TEMP: this.temporary,
    }
  }
}

/** Every input in capitals, with its default where the workflow says nothing. */
function inputVariables(given: Record<string, string>): Record<string, string> {
  const { inputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default: string }>
  }
  const defaults = Object.entries(inputs).map(([name, { default: value }]) => [name, value] as const)
  const all: Record<string, string> = { ...Object.fromEntries(defaults), 'github-token': TOKEN, ...given }
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  )
}

/** What the machine sets for every process; the local engine is found by HOME. */
function hostVariables(): Record<string, string | undefined> {
  const { PATH, HOME, LOCALAPPDATA, SystemRoot, TMPDIR, XDG_CACHE_HOME, SENSEVOICE_TRANSCRIBE_CACHE } =
    process.env
  return { PATH, HOME, LOCALAPPDATA, SystemRoot, TMPDIR, XDG_CACHE_HOME, SENSEVOICE_TRANSCRIBE_CACHE }
}

/** The name and value of each command in one of the runner's files; of a name that comes twice, the last. */
function commandsIn(path: string): Record<string, string> {
  const found = readFileSync(path, 'utf8').matchAll(/^([^\n]+?)<<(\S+)\n([\s\S]*?)\n\2$/gm)
  return Object.fromEntries([...found].map(([, name, , value]) => [name, value]))
}

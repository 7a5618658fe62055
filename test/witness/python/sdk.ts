import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'

/** The versions of the vendor's SDK: the newest, and one of the time in which `sensevoice-v1` was in use. */
export const versions = ['newest', 'earlier'] as const
export type Version = (typeof versions)[number]

/** Where the SDK finds the service; it is told nothing else. */
export interface Service {
  baseUrl: string
  apiKey: string
}

/** A response of the SDK as plain data, `type` and `output_type` being the names of its Python classes. */
export interface SdkResponse {
  type: string
  output_type: string
  status_code: number
  code: string | null
  message: string
  request_id: string
  output: SdkOutput
  usage: Record<string, number> | null
}

export interface SdkOutput {
  task_id: string
  task_status: string
  results?: Array<Record<string, string>>
  result?: Record<string, string>
  [field: string]: unknown
}

interface Answer {
  returned?: unknown
  raised?: string
  message?: string
}

/** A Python process that has the SDK loaded and makes the calls it is told, one after the other. */
export class Sdk {
  readonly #child: ChildProcess
  readonly #waiting: Array<(answer: Answer) => void> = []

  constructor(version: Version, service: Service) {
    const child = spawn(pythonOf(version), [scriptPath('caller.py')], {
      env: environment(service),
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    createInterface({ input: child.stdout }).on('line', (line) => this.#answer(JSON.parse(line)))
    child.on('error', ({ message }) => this.#end(message))
    child.on('exit', () => this.#end('The Python process ended.'))
    this.#child = child
  }

  /**
   * @param name such as `Transcription.wait`, one of the names in caller.py.
   * @throws Error for what the SDK raises: the name of the exception, and its message.
   */
  async call<Returned = SdkResponse>(name: string, args: object): Promise<Returned> {
    const answered = new Promise<Answer>((resolve) => this.#waiting.push(resolve))
    this.#child.stdin?.write(`${JSON.stringify({ name, arguments: args })}\n`)
    const { returned, raised, message } = await answered
    if (raised !== undefined) throw new Error(`${raised}: ${message}`)
    return returned as Returned
  }

  close(): void {
    this.#child.kill()
  }

  #answer(answer: Answer): void {
    this.#waiting.shift()?.(answer)
  }

  #end(message: string): void {
    for (const resolve of this.#waiting.splice(0)) resolve({ raised: 'Ended', message })
  }
}

/** Runs a script of this folder to its end and gives its standard output. */
export async function runScript(
  version: Version,
  script: string,
  args: string[],
  service: Service,
): Promise<string> {
  const options = { env: environment(service), timeout: 60_000 }
  const { stdout } = await promisify(execFile)(pythonOf(version), [scriptPath(script), ...args], options)
  return stdout
}

/** Whatever this machine has set for the SDK, a proxy or an account, would be used instead of the service. */
function environment({ baseUrl, apiKey }: Service): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    PYTHONUTF8: '1',
    // The second generation warns that it may change.
    PYTHONWARNINGS: 'ignore::FutureWarning',
    DASHSCOPE_HTTP_BASE_URL: baseUrl,
    DASHSCOPE_API_KEY: apiKey,
  }
}

function pythonOf(version: Version): string {
  const folder = process.env.PYTHON_SDK
  if (folder) return join(folder, version, 'bin', 'python')
  throw new Error('PYTHON_SDK must name the folder into which test/witness/python/install put the SDK.')
}

function scriptPath(name: string): string {
  return join(import.meta.dirname, name)
}

import { readFile } from 'node:fs/promises'
import { text as readText } from 'node:stream/consumers'
import type { FailOn } from '../defaults.ts'
import { InputError } from '../errors.ts'
import type { TranscribeRequest } from '../options.ts'
import type { Outcome } from '../outcome.ts'
import { readSourceList } from '../sources/source-list.ts'
import { type RunResult, transcribe } from '../transcribe.ts'
import { EXIT } from './exit-codes.ts'
import { interruption } from './interruption.ts'
import { openProgress } from './progress.ts'
import { outcomesText, summary } from './report.ts'

/** The flags as the command line gives them: absent ones are absent. */
export interface TranscribeFlags extends Omit<TranscribeRequest, 'sources'> {
  list?: string
  json?: boolean
}

/** Transcribes sources; gives the exit code. */
export async function transcribeCommand(sources: string[], flags: TranscribeFlags): Promise<number> {
  const { list, json, ...request } = flags
  const listed = list === undefined ? [] : readSourceList(await listText(list))
  const interrupted = interruption()
  const progress = openProgress(process.stderr)
  let result: RunResult
  try {
    result = await transcribe(
      { ...fromEnvironment(process.env), ...request, sources: [...sources, ...listed] },
      { signal: interrupted.signal, onEvent: progress.onEvent },
    )
  } finally {
    progress.close()
    interrupted.release()
  }
  const { outcomes } = result
  process.stdout.write(outcomesText(outcomes, json))
  process.stderr.write(summary(outcomes, 'transcribed'))
  return interrupted.exitCode ?? exitCodeOf(outcomes, flags.failOn)
}

function exitCodeOf(outcomes: Outcome[], failOn: FailOn = 'any'): number {
  const failed = outcomes.filter(({ status }) => status === 'failed').length
  const bad = { any: failed > 0, all: failed === outcomes.length && failed > 0, never: false }[failOn]
  return bad ? EXIT.failed : EXIT.ok
}

/** The names of the vendor's SDKs, so that one environment serves both. */
function fromEnvironment(env: NodeJS.ProcessEnv): Partial<TranscribeRequest> {
  return {
    ...(env.DASHSCOPE_API_KEY ? { apiKey: env.DASHSCOPE_API_KEY } : {}),
    ...(env.DASHSCOPE_HTTP_BASE_URL ? { baseUrl: env.DASHSCOPE_HTTP_BASE_URL } : {}),
  }
}

async function listText(path: string): Promise<string> {
  if (path === '-') return readText(process.stdin)
  return readFile(path, 'utf8').catch((cause) => {
    throw new InputError(`The list ${path} cannot be read.`, { cause })
  })
}

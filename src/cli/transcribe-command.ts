import { readFile } from 'node:fs/promises'
import { text as readText } from 'node:stream/consumers'
import { type CACHE_SETTINGS, defaults } from '../defaults.ts'
import { localMemoryFolder, needsKey } from '../engines.ts'
import { InputError } from '../errors.ts'
import { type RunRequest, requestFromEnvironment } from '../options.ts'
import { briefOf, countsAsFailed, type OutcomeBrief, type RunEvent } from '../outcome.ts'
import { readSourceList } from '../sources/source-list.ts'
import { findTasks } from '../sources/task-files.ts'
import { collect, type RunSummary, type TranscribeHooks, transcribe } from '../transcribe.ts'
import { EXIT } from './exit-codes.ts'
import { interruption } from './interruption.ts'
import { openProgress } from './progress.ts'
import { OutcomesText, summary } from './report.ts'

/** The flags as the command line gives them: absent ones are absent. */
export interface RunFlags extends RunRequest {
  json?: boolean
  resultCache?: (typeof CACHE_SETTINGS)[number]
}

export interface TranscribeFlags extends RunFlags {
  list?: string
}

/** Transcribes sources; gives the exit code. */
export async function transcribeCommand(sources: string[], flags: TranscribeFlags): Promise<number> {
  const { list, ...rest } = flags
  const listed = list === undefined ? [] : readSourceList(await listText(list))
  return run(rest, 'transcribed', (request, hooks) =>
    transcribe({ ...request, sources: [...sources, ...listed] }, hooks),
  )
}

/** Collects tasks submitted earlier; gives the exit code. */
export async function collectCommand(tasks: string[], flags: RunFlags): Promise<number> {
  const list = await findTasks(tasks.join('\n'))
  return run(flags, 'collected', (request, hooks) => collect(list, request, hooks))
}

async function run(
  { json, resultCache = 'auto', ...flags }: RunFlags,
  done: string,
  start: (request: RunRequest, hooks: TranscribeHooks) => Promise<RunSummary>,
): Promise<number> {
  const interrupted = interruption()
  const progress = openProgress(process.stderr)
  const text = new OutcomesText(json ?? false)
  const outcomes: OutcomeBrief[] = []
  const onEvent = (event: RunEvent) => {
    if (event.type === 'outcome') {
      text.add(event.index, event.outcome)
      outcomes[event.index] = briefOf(event.outcome)
    }
    progress.onEvent(event)
  }
  let result: RunSummary
  try {
    const request = { ...requestFromEnvironment(flags), ...flags }
    const remembers = resultCache === 'on' || (resultCache === 'auto' && isPaidFor(request))
    const memoryFolder = remembers ? localMemoryFolder() : undefined
    const { signal } = interrupted
    result = await start(request, { signal, onEvent, memoryFolder, keepOutcomes: false })
  } finally {
    progress.close()
    interrupted.release()
  }
  for (const piece of text.pieces()) process.stdout.write(piece)
  process.stderr.write(summary(outcomes, done, result.report))
  if (interrupted.exitCode !== undefined) return interrupted.exitCode
  return countsAsFailed(outcomes, flags.failOn ?? defaults.failOn) ? EXIT.failed : EXIT.ok
}

/** What this machine recognises itself costs nothing to do again. */
function isPaidFor({ model = defaults.model, ...wishes }: RunRequest): boolean {
  return needsKey({ ...wishes, model })
}

async function listText(path: string): Promise<string> {
  if (path === '-') return readText(process.stdin)
  return readFile(path, 'utf8').catch((cause) => {
    throw new InputError(`The list ${path} cannot be read.`, { cause })
  })
}

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Clock } from '../../src/clock.ts'
import { DashscopeClient } from '../../src/dashscope/client.ts'
import { Poller } from '../../src/dashscope/poller.ts'
import { defaults } from '../../src/defaults.ts'
import { OutputFolder } from '../../src/delivery/output-folder.ts'
import type { RecognitionRequest, Recognize } from '../../src/local-service/recognition.ts'
import { startLocalService } from '../../src/local-service/service.ts'
import type { Outcome } from '../../src/outcome.ts'
import { runPipeline } from '../../src/pipeline/pipeline.ts'
import { runContext } from '../../src/pipeline/run-context.ts'
import { findSources } from '../../src/sources/find-sources.ts'
import { swiftClock } from '../doubles/swift-clock.ts'
import { scriptedRecognizer, wavBytes } from '../local-service/test-service.ts'

/** How much faster time passes for whoever waits. */
const TIMES = 60
const DEADLINE_MS = 10 * 60_000

export interface FaultyRun {
  outcomes: Outcome[]
  /** Texts that were written, by file name. */
  texts: Record<string, string>
  /** How many recordings were recognised, and would have been billed. */
  recognised: number
  /** By the clock of the run. */
  elapsedMs: number
}

export const NAMES = ['ann', 'bob', 'cem']

/** Three files, from the disk to their texts, by the real pipeline, client and service, of which the service has faults. */
export async function runWithFaults(faults: string[], filesPerTask = 1): Promise<FaultyRun> {
  const folder = await mkdtemp(join(tmpdir(), 'faults-'))
  const paths = NAMES.map((name) => join(folder, `${name}.wav`))
  for (const path of paths) await writeFile(path, wavBytes())
  const clock = swiftClock(TIMES, { limits: true })
  const { recognize, count } = countingRecognizer()
  const service = await startLocalService({ faults, recognize, clock })
  const client = new DashscopeClient({ ...service, clock, limits: { stallTimeoutMs: 1500 } })
  try {
    return await run(client, clock, folder, paths, filesPerTask, count)
  } finally {
    await client.close()
    await service.close()
    await rm(folder, { recursive: true })
  }
}

async function run(
  client: DashscopeClient,
  clock: Clock,
  folder: string,
  paths: string[],
  filesPerTask: number,
  count: () => number,
): Promise<FaultyRun> {
  const startedMs = clock.now()
  const outcomes: Outcome[] = []
  const out = join(folder, 'out')
  const context = runContext({
    client,
    poller: new Poller(client),
    engine: 'dashscope',
    service: client.address,
    model: 'moonshine-tiny',
    annotations: [],
    taskOptions: {},
    filesPerTask,
    delivery: { ...defaults, formats: ['txt'] },
    folder: await OutputFolder.open(out, ['txt']),
    wait: true,
    cancelOnAbort: false,
    deadlineMs: startedMs + DEADLINE_MS,
    signal: undefined,
    onEvent(event) {
      if (event.type === 'outcome') outcomes[event.index] = event.outcome
    },
  })
  await runPipeline(await findSources(paths), context)
  const names = (await readdir(out)).filter((name) => name.endsWith('.txt'))
  const texts = await Promise.all(names.map(async (name) => [name, await readFile(join(out, name), 'utf8')]))
  return {
    outcomes,
    texts: Object.fromEntries(texts),
    recognised: count(),
    elapsedMs: clock.now() - startedMs,
  }
}

function countingRecognizer(): { recognize: Recognize; count: () => number } {
  const inner = scriptedRecognizer()
  let calls = 0
  const recognize: Recognize = (request: RecognitionRequest, ...rest) => {
    calls++
    return inner(request, ...rest)
  }
  return { recognize, count: () => calls }
}

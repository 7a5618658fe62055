import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { DashscopeClient } from '../../src/dashscope/client.ts'
import { Poller } from '../../src/dashscope/poller.ts'
import { defaults } from '../../src/defaults.ts'
import { OutputFolder } from '../../src/delivery/output-folder.ts'
import type { Outcome } from '../../src/outcome.ts'
import { runPipeline } from '../../src/pipeline/pipeline.ts'
import { runContext } from '../../src/pipeline/run-context.ts'
import { API_KEY, startTalkingCloud } from '../doubles/cloud.ts'
import { swiftClock } from '../doubles/swift-clock.ts'

const names = Array.from({ length: 250 }, (_, index) => `talk-${index}`)
const texts = Object.fromEntries(names.map((name) => [name, `This is ${name}.`]))

// At the rates that the vendor grants an account it would take minutes: the clock is fast, all else is real.
it.each([
  ['qwen3-asr-flash-filetrans', 1, 250],
  ['fun-asr', 1, 250],
  ['paraformer-v2', 40, 7],
])(
  'takes 250 sources through %s, with %i to a task',
  async (model, filesPerTask, tasks) => {
    const cloud = await startTalkingCloud(texts)
    const client = new DashscopeClient({
      baseUrl: cloud.baseUrl,
      apiKey: API_KEY,
      clock: swiftClock(50),
    })
    const outputDir = await mkdtemp(join(tmpdir(), 'many-'))
    onTestFinished(async () => {
      await client.close()
      await rm(outputDir, { recursive: true })
    })
    const outcomes: Outcome[] = []
    const context = runContext({
      client,
      poller: new Poller(client),
      engine: 'dashscope',
      service: client.address,
      model,
      annotations: [],
      taskOptions: {},
      filesPerTask,
      delivery: { ...defaults, formats: ['txt'] },
      folder: await OutputFolder.open(outputDir, ['txt']),
      wait: true,
      cancelOnAbort: false,
      deadlineMs: Number.POSITIVE_INFINITY,
      signal: undefined,
      onEvent(event) {
        if (event.type === 'outcome') outcomes[event.index] = event.outcome
      },
    })
    const found = names.map((name) => {
      const url = `https://example.com/${name}.mp3`
      return { source: { kind: 'url' as const, name: url, url }, count: 1 }
    })
    await runPipeline(found, context)
    expect(outcomes.map(({ transcript }) => transcript?.channels[0]?.text)).toEqual(Object.values(texts))
    expect(cloud.batches).toHaveLength(tasks)
    expect(cloud.submitted.toSorted()).toEqual(found.map(({ source }) => source.url).toSorted())
    const written = (await readdir(outputDir)).filter((name) => name.endsWith('.txt'))
    expect(written).toHaveLength(250)
  },
  60_000,
)

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { DashscopeClient } from '../../src/dashscope/client.ts'
import { Poller } from '../../src/dashscope/poller.ts'
import { defaults } from '../../src/defaults.ts'
import { OutputFolder, type WriteContent } from '../../src/delivery/output-folder.ts'
import type { Recognition, Recognize } from '../../src/local-service/recognition.ts'
import { startLocalService } from '../../src/local-service/service.ts'
import type { Outcome, RunEvent } from '../../src/outcome.ts'
import { runPipeline } from '../../src/pipeline/pipeline.ts'
import { type RunParts, runContext } from '../../src/pipeline/run-context.ts'
import { findSources } from '../../src/sources/find-sources.ts'
import { wavBytes } from '../local-service/test-service.ts'

interface RunSettings {
  /** What the service hears; the names of uploads do not reach it, so their length tells the files apart. */
  recognize?: Recognize
  write?: WriteContent
  timeoutMs?: number
  signal?: AbortSignal
  onEvent?: (event: RunEvent) => void
  formats?: RunParts['delivery']['formats']
}

const says = (text: string): Recognition => ({
  format: 'wav',
  samplingRate: 16_000,
  durationMs: 2000,
  channels: text === '' ? [] : [{ channel: 0, sentences: [{ startMs: 500, endMs: 1500, text }] }],
  warnings: [],
})

/** Runs files of the given names through the real client and the real service, with only the recogniser replaced. */
async function run(names: string[], settings: RunSettings = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'pipeline-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const name of names) await writeFile(join(folder, name), wavBytes())
  const service = await startLocalService({
    recognize: settings.recognize ?? (async () => says('Good morning.')),
  })
  const client = new DashscopeClient(service)
  const formats = settings.formats ?? ['txt']
  const events: RunEvent[] = []
  const poller = new Poller(client, { minimumIntervalMs: 5, maximumIntervalMs: 20, looksPerSecond: 1000 })
  const deadlineMs = client.clock.now() + (settings.timeoutMs ?? 60_000)
  const outcomes: Outcome[] = []
  const context = runContext({
    client,
    poller,
    filesPerTask: 1,
    engine: 'local',
    service: 'local',
    model: 'moonshine-tiny',
    annotations: [],
    taskOptions: {},
    delivery: { ...defaults, formats },
    folder: await OutputFolder.open(join(folder, 'out'), formats, settings.write),
    wait: true,
    cancelOnAbort: false,
    deadlineMs,
    signal: settings.signal,
    onEvent(event) {
      events.push(event)
      if (event.type === 'outcome') outcomes[event.index] = event.outcome
      settings.onEvent?.(event)
    },
  })
  const found = await findSources(names.map((name) => join(folder, name)))
  await runPipeline(found, context, 8).finally(async () => {
    await client.close()
    await service.close()
  })
  return { outcomes, events, out: join(folder, 'out') }
}

const brief = (outcomes: Outcome[]) =>
  outcomes.map((outcome) =>
    outcome.status === 'failed' ? outcome.error.code : outcome.transcript?.channels[0]?.text,
  )

it('gives every source one outcome, in the order of the sources, whoever ends first', async () => {
  let release = () => {}
  const looked = new Promise<void>((resolve) => {
    release = resolve
  })
  const { outcomes, events } = await run(['a.wav', 'b.wav'], {
    // Nothing ends before the first source was seen at work.
    recognize: () => looked.then(() => says('Good morning.')),
    onEvent: (event) =>
      event.type === 'stage' && event.index === 0 && event.stage === 'recognising' && release(),
  })
  expect(outcomes.map(({ status }) => status)).toEqual(['succeeded', 'succeeded'])
  expect(outcomes.map(({ files }) => files[0]?.split('/').at(-1))).toEqual(['a.txt', 'b.txt'])
  const ended = events.filter(({ type }) => type === 'outcome')
  expect(ended).toHaveLength(2)
  const stages = events.flatMap((event) => (event.type === 'stage' && event.index === 0 ? [event.stage] : []))
  expect([...new Set(stages)]).toEqual(['uploading', 'queued', 'recognising', 'fetching'])
})

it('does not let one failure touch the others', async () => {
  let calls = 0
  const recognize: Recognize = async () => {
    if (++calls === 1) throw new Error('crash')
    return says('Still here.')
  }
  const { outcomes } = await run(['a.wav', 'b.wav', 'c.wav'], { recognize })
  expect(brief(outcomes).sort()).toEqual(['Still here.', 'Still here.', 'task-failed'])
})

it('takes silence for an empty transcript with a warning', async () => {
  const { outcomes, out } = await run(['a.wav'], { recognize: async () => says('') })
  expect(outcomes).toMatchObject([{ status: 'succeeded', warnings: [{ code: 'no-speech' }] }])
  expect(await readFile(join(out, 'a.txt'), 'utf8')).toBe('')
})

it('keeps the text and the other formats when the disk has no room for one', async () => {
  const write: WriteContent = async (path, content) => {
    if (String(content).startsWith('WEBVTT')) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
    await writeFile(path, content)
  }
  const { outcomes, out } = await run(['a.wav'], { write, formats: ['txt', 'vtt', 'srt'] })
  expect(outcomes).toMatchObject([
    { status: 'failed', error: { code: 'file' }, transcript: { source: /a\.wav$/ } },
  ])
  expect((await readdir(out)).sort()).toEqual(['a.srt', 'a.txt', 'manifest.json'])
})

it('stops waiting at the deadline and says how to go on', async () => {
  const { outcomes } = await run(['a.wav'], { recognize: () => new Promise(() => {}), timeoutMs: 500 })
  expect(outcomes).toMatchObject([
    { status: 'failed', error: { code: 'wait-timeout' }, taskId: expect.any(String) },
  ])
})

it('keeps what is finished when it is stopped, and marks the rest', async () => {
  const stop = new AbortController()
  let calls = 0
  const recognize: Recognize = async () => {
    if (++calls > 1) return new Promise(() => {})
    return says('Finished.')
  }
  const { outcomes } = await run(['a.wav', 'b.wav'], {
    recognize,
    signal: stop.signal,
    onEvent: (event) => event.type === 'outcome' && stop.abort(new Error('enough')),
  })
  expect(brief(outcomes).sort()).toEqual(['Finished.', 'aborted'])
})

it('gives colliding names numbers', async () => {
  const { out } = await run(['talk.wav', 'talk.mp3'])
  expect((await readdir(out)).sort()).toEqual(['manifest.json', 'talk-2.txt', 'talk.txt'])
})

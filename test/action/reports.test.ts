import { expect, it } from 'vitest'
import { annotateFailures } from '../../src/action/annotations.ts'
import { setOutputs } from '../../src/action/outputs.ts'
import type { Runner } from '../../src/action/runner.ts'
import { InputError } from '../../src/errors.ts'
import type { FailedOutcome, Outcome, PendingOutcome, SucceededOutcome } from '../../src/outcome.ts'

const common = { model: 'fun-asr', elapsedMs: 1, warnings: [], files: [] }
const failed = (source: string): FailedOutcome => ({
  ...common,
  status: 'failed',
  source,
  error: new InputError('It is not there.'),
})
const pending = (source: string): PendingOutcome => ({
  ...common,
  status: 'pending',
  source,
  taskId: `task-of-${source}`,
  submittedAt: 0,
})
const succeeded = (source: string, durationMs: number): SucceededOutcome => ({
  ...common,
  status: 'succeeded',
  source,
  files: [`transcripts/${source}.txt`],
  durationMs,
  transcript: {
    source,
    engine: 'dashscope',
    model: 'fun-asr',
    annotations: [],
    durationMs,
    channels: [{ channel: 0, text: 'Nobody may read this.', sentences: [], events: [] }],
    warnings: [],
  },
  transcriptionUrl: 'https://example.com/r.json?Signature=s3cret',
})

function recorder() {
  const annotations: Array<[level: string, message: string, title?: string]> = []
  const outputs: Record<string, string | number> = {}
  const runner: Runner = {
    log() {},
    group: (_heading, work) => work(),
    annotate: (...annotation) => annotations.push(annotation as [string, string, string]),
    mask() {},
    output(name, value) {
      outputs[name] = value
    },
    saveState() {},
    summarize: async () => undefined,
    fail() {},
  }
  return { runner, annotations, outputs }
}

const outputsOf = (outcomes: Outcome[]) => {
  const { runner, outputs } = recorder()
  const notes = setOutputs(
    { outcomes, outputDir: '/w/transcripts', manifest: '/w/transcripts/manifest.json', artifact: undefined },
    runner,
  )
  return { outputs, notes }
}

it('marks each source that failed, up to what the runner keeps, and then says how many more', () => {
  const nine = recorder()
  annotateFailures(
    Array.from({ length: 9 }, (_, index) => failed(`${index}.mp3`)),
    nine.runner,
  )
  expect(nine.annotations).toHaveLength(9)
  expect(nine.annotations[0]).toEqual(['error', 'It is not there.', '0.mp3'])
  const many = recorder()
  annotateFailures(
    Array.from({ length: 1000 }, (_, index) => failed(`${index}.mp3`)),
    many.runner,
  )
  expect(many.annotations).toHaveLength(9)
  expect(many.annotations.at(-1)?.[1]).toMatch(/^992 more sources failed/)
})

it('tells later steps counts, paths and states, but no text and no signed address', () => {
  const { outputs } = outputsOf([succeeded('a.mp3', 61_400), failed('b.mp3'), pending('c.mp3')])
  expect(outputs).toMatchObject({
    total: 3,
    succeeded: 1,
    failed: 1,
    'audio-seconds': 61,
    'output-dir': '/w/transcripts',
    manifest: '/w/transcripts/manifest.json',
    'artifact-id': '',
  })
  expect(JSON.parse(String(outputs.results))).toEqual([
    {
      source: 'a.mp3',
      status: 'succeeded',
      files: ['transcripts/a.mp3.txt'],
      task_id: null,
      duration_ms: 61_400,
    },
    {
      source: 'b.mp3',
      status: 'failed',
      files: [],
      task_id: null,
      duration_ms: null,
      error: 'It is not there.',
    },
    { source: 'c.mp3', status: 'pending', files: [], task_id: 'task-of-c.mp3', duration_ms: null },
  ])
  expect(JSON.parse(String(outputs.tasks))).toMatchObject([{ id: 'task-of-c.mp3', source: 'c.mp3' }])
  expect(JSON.stringify(outputs)).not.toMatch(/Nobody|s3cret/)
})

it('tells less of each task before it leaves one out', () => {
  const { outputs, notes } = outputsOf(
    Array.from({ length: 900 }, (_, index) => pending(`${'x'.repeat(50)}${index}.mp3`)),
  )
  expect(JSON.parse(String(outputs.tasks))).toHaveLength(900)
  expect(notes.filter((note) => note.includes('tasks.json'))).toEqual([])
})

it('stays within what a job may output, tasks before results, and says what is left out', () => {
  const { outputs, notes } = outputsOf(
    Array.from({ length: 3000 }, (_, index) => pending(`${'x'.repeat(50)}${index}.mp3`)),
  )
  expect(Buffer.byteLength(String(outputs.tasks))).toBeLessThanOrEqual(100_000)
  expect(Buffer.byteLength(String(outputs.results))).toBeLessThanOrEqual(300_000)
  expect(JSON.parse(String(outputs.tasks)).length).toBeGreaterThan(1000)
  expect(notes).toEqual([
    expect.stringMatching(/tasks\.json has all/),
    expect.stringMatching(/manifest\.json has all/),
  ])
})

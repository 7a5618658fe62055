import { describe, expect, it } from 'vitest'
import { TranscribeError } from '../../src/errors.ts'
import type { Outcome } from '../../src/outcome.ts'
import { readTaskList, unfinishedTasks } from '../../src/sources/task-list.ts'

const common = { model: 'fun-asr', elapsedMs: 1, warnings: [], files: [] }
const submittedAt = Date.UTC(2026, 10, 24, 12)
const pending: Outcome = {
  ...common,
  status: 'pending',
  source: 'https://example.com/a.mp3?Signature=s3cret',
  taskId: 'task-0001',
  submittedAt,
}
const stopped = (goesOn: boolean): Outcome => ({
  ...common,
  status: 'failed',
  source: 'b.mp3',
  taskId: 'task-0002',
  error: new TranscribeError('aborted', 'It was stopped.'),
  goesOn,
})

it('lists what is not finished, with the hour until which it is kept and without what signs a source', () => {
  expect(unfinishedTasks([pending, stopped(true), stopped(false)])).toEqual([
    {
      id: 'task-0001',
      source: 'https://example.com/a.mp3',
      model: 'fun-asr',
      submitted_at: '2026-11-24T12:00:00.000Z',
      expires_at: '2026-11-25T12:00:00.000Z',
    },
    { id: 'task-0002', source: 'b.mp3', model: 'fun-asr' },
  ])
})

it('reads back what it wrote', () => {
  expect(readTaskList(JSON.stringify(unfinishedTasks([pending])))).toEqual([
    { kind: 'task', name: 'https://example.com/a.mp3', taskId: 'task-0001', model: 'fun-asr', submittedAt },
  ])
})

it('takes bare ids, separated in any way, each once', () => {
  const list = readTaskList('task-0001, task-0002\ntask-0003\n\ntask-0001')
  expect(list.map(({ taskId, name }) => [taskId, name])).toEqual([
    ['task-0001', 'task-0001'],
    ['task-0002', 'task-0002'],
    ['task-0003', 'task-0003'],
  ])
})

describe('what is no list of tasks', () => {
  it.each([
    ['broken JSON', '[{"id":'],
    ['JSON of another kind', '[{"task":"x"}]'],
    ['a URL', 'https://example.com/tasks'],
  ])('%s is refused', (_name, text) => expect(() => readTaskList(text)).toThrow(/task/))
})

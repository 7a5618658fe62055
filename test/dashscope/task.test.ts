import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { failureOf, fileOf, toListedTask, toSnapshot } from '../../src/dashscope/task.ts'
import { taskListReply, taskReply } from '../../src/dashscope/wire.ts'
import { tries } from '../support/properties.ts'

const read = (reply: unknown) => toSnapshot(taskReply.parse(reply), 't')

describe('a reply about a task', () => {
  it('may hold anything beside its output', () => {
    const member = fc.constantFrom(
      'task_status',
      'results',
      'result',
      'code',
      'task_metrics',
      'progress',
      'task_id',
    )
    const outputs = fc.dictionary(member, fc.oneof(fc.jsonValue(), fc.constantFrom('SUCCEEDED', 'FAILED')))
    const property = fc.property(outputs, fc.jsonValue(), (output, usage) => {
      const snapshot = read({ output, usage })
      expect(failureOf(snapshot, fileOf(snapshot, 'https://h/a')).message).not.toBe('')
    })
    fc.assert(property, tries(11, 500))
  })

  it('keeps what it understood, and the reply itself', () => {
    const reply = {
      request_id: null,
      output: { task_id: 'x', task_status: 'running', extra: [1] },
      usage: null,
    }
    expect(read(reply)).toMatchObject({
      taskId: 'x',
      status: 'RUNNING',
      terminal: false,
      files: [],
      raw: reply,
    })
  })

  it('without a status is unfinished', () => {
    expect(read({ output: {} })).toMatchObject({ taskId: 't', status: 'UNSPECIFIED', terminal: false })
  })

  it('names no file before the end', () => {
    const results = [{ file_url: 'a', transcription_url: 'b', subtask_status: 'SUCCEEDED' }]
    expect(read({ output: { task_status: 'RUNNING', results } }).files).toEqual([])
  })

  it('tells progress itself, or by the files that are done', () => {
    const metrics = (TOTAL: number, SUCCEEDED: number, FAILED: number) => ({ TOTAL, SUCCEEDED, FAILED })
    expect(read({ output: { task_status: 'RUNNING', progress: 0.4 } }).progress).toBe(0.4)
    expect(read({ output: { task_status: 'RUNNING', task_metrics: metrics(4, 1, 1) } }).progress).toBe(0.5)
    expect(read({ output: { task_status: 'RUNNING', task_metrics: metrics(1, 0, 0) } })).not.toHaveProperty(
      'progress',
    )
  })
})

describe('a file of a task', () => {
  const results = [
    { file_url: 'https://h/%E4%BC%9A.wav', transcription_url: 'u2', subtask_status: 'SUCCEEDED' },
    { file_url: 'https://h/a.wav', transcription_url: 'u1', subtask_status: 'SUCCEEDED' },
  ]
  const snapshot = read({ output: { task_status: 'SUCCEEDED', results } })

  it('is found by its URL and not by its place, encoded or not', () => {
    expect(fileOf(snapshot, 'https://h/a.wav').transcriptionUrl).toBe('u1')
    expect(fileOf(snapshot, 'https://h/会.wav').transcriptionUrl).toBe('u2')
  })

  it('that the task does not name has failed', () => {
    const missing = fileOf(snapshot, 'https://h/other.wav')
    expect(missing).toMatchObject({ succeeded: false, silent: false })
    expect(failureOf(snapshot, missing).message).toBe('Task t ended without naming a transcription.')
  })

  it('has not succeeded without a transcription, whatever its status', () => {
    const claimed = read({ output: { task_status: 'SUCCEEDED', results: [{ subtask_status: 'SUCCEEDED' }] } })
    expect(fileOf(claimed)).toMatchObject({ succeeded: false })
  })

  it('of a task that failed as a whole without speech is silent', () => {
    const output = { task_status: 'FAILED', code: 'ASR_RESPONSE_HAVE_NO_WORDS', message: 'x' }
    expect(fileOf(read({ output }), 'https://h/a.wav').silent).toBe(true)
  })

  it('of a cancelled task failed because of that', () => {
    expect(failureOf(read({ output: { task_status: 'CANCELED' } })).message).toBe('Task t was cancelled.')
  })

  it('says in its failure whether submitting again can help, and hides what is secret', () => {
    const output = {
      task_status: 'FAILED',
      code: 'FILE_SERVER_ERROR',
      message: 'GET https://h/a?Signature=abc gave\n500',
    }
    expect(failureOf(read({ output }))).toMatchObject({
      retryable: true,
      message: 'FILE_SERVER_ERROR: GET https://h/a?[redacted] gave 500',
    })
  })
})

it('a line of the list needs no more than an id', () => {
  const { data } = taskListReply.parse({ data: [{ task_id: 'a', gmt_create: '2024-01-01 00:00:00' }] })
  expect(data.map(toListedTask)).toEqual([{ taskId: 'a', status: 'UNSPECIFIED' }])
})

import { describe, expect, it } from 'vitest'
import { readSavedTranscription } from '../../src/dashscope/saved-transcription.ts'
import { readTranscription } from '../../src/dashscope/transcription.ts'
import { recordedBody } from '../doubles/replay-server.ts'

describe('a saved transcription', () => {
  it('is read from its text, with a byte order mark or without', () => {
    const text = recordedBody('sensevoice-succeeded', 'result')
    expect(readSavedTranscription(`\uFEFF${text}`, 'a.json')).toEqual(readTranscription(JSON.parse(text)))
  })

  it.each([
    ['cut off', '{"transcripts": [', 'a.json is not valid JSON.'],
    ['something else', '{"hello": 1}', 'a.json is no DashScope transcription: it has no “transcripts”.'],
    ['a list', '[]', 'a.json is no DashScope transcription: it has no “transcripts”.'],
    [
      'a reply about the task',
      recordedBody('paraformer-succeeded', 'look-1'),
      'a.json is the service’s reply about a task, which holds links and no text.',
    ],
  ])('that is %s is refused with a sentence that says so', (_name, text, message) => {
    expect(() => readSavedTranscription(text, 'a.json')).toThrow(
      expect.objectContaining({
        code: 'input',
        message,
        advice: expect.stringContaining('transcription_url'),
      }),
    )
  })
})

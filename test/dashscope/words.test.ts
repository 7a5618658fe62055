import { describe, expect, it } from 'vitest'
import { readWords } from '../../src/dashscope/words.ts'

describe('words', () => {
  const wordsOf = (sentence: string, pieces: Array<[string, string?]>) => {
    const items = pieces.map(([text, punctuation = ''], index) => ({
      begin_time: index * 10,
      end_time: index * 10 + 10,
      text,
      punctuation,
    }))
    return readWords(items, sentence).map(({ text, startMs, endMs }) => [text, startMs, endMs])
  }

  it('that the recogniser cut in two are put together, as the sentence shows them', () => {
    expect(wordsOf('John Glenn spoke.', [['John '], ['Gl'], ['enn '], ['spoke', '.']])).toEqual([
      ['John', 0, 10],
      ['Glenn', 10, 30],
      ['spoke.', 30, 40],
    ])
  })

  it('that only lost their spaces stay apart', () => {
    expect(wordsOf('so what now', [['so'], ['what'], ['now']])).toHaveLength(3)
  })

  it('of a script without spaces stay apart', () => {
    expect(wordsOf('今天天气', [['今天'], ['天气']])).toHaveLength(2)
  })

  it('without times or text are left out', () => {
    expect(
      readWords([{ text: 'a' }, { begin_time: 0, end_time: 1, text: ' ', punctuation: '' }, null], 'a'),
    ).toEqual([])
    expect(readWords(undefined, 'a')).toEqual([])
  })

  it('that the sentence writes otherwise are kept as they are', () => {
    expect(wordsOf('in 2026', [['in '], ['twenty '], ['twentysix']])).toHaveLength(3)
  })
})

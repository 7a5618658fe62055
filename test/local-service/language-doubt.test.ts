import { describe, expect, it } from 'vitest'
import { LanguageDoubt } from '../../src/local-service/language-doubt.ts'

const lasting = (seconds: number) => ({ speech: [{ startMs: 0, endMs: seconds * 1000 }] })
const doubtOf = (...heard: Array<[text: string, seconds: number]>) => {
  const doubt = new LanguageDoubt()
  for (const [text, seconds] of heard) doubt.add(text, lasting(seconds))
  return doubt.isPlain
}

const ENGLISH =
  'And so, my fellow Americans, ask not what your country can do for you, ask what you can do for your country.'

describe('speech is taken for English', () => {
  it.each<[string, Array<[string, number]>]>([
    ['that runs as English does', [[ENGLISH, 9]]],
    ['said slowly', [['Every download is faster now.', 4.5]]],
    ['said fast', [[ENGLISH, 5]]],
    [
      'of which a part is doubtful',
      [
        [ENGLISH, 9],
        ['', 6],
      ],
    ],
    ['that is too short to tell', [['', 3]]],
    [
      'that says little things twice',
      [['Yes, yes, yes. No, no, no. I know what you mean, I know what you mean.', 6]],
    ],
    ['that is not there', []],
  ])('%s', (_name, heard) => {
    expect(doubtOf(...heard)).toBe(false)
  })
})

describe('speech is plainly not English', () => {
  it.each<[string, Array<[string, number]>]>([
    ['when hardly anything comes out', [['You', 9]]],
    [
      'when nothing comes out',
      [
        ['', 9],
        ['', 8],
      ],
    ],
    ['when far too much comes out', [[ENGLISH.repeat(4), 10]]],
    ['when it goes round in circles', [["I'm going to be a little bit of a ".repeat(5), 12]]],
    [
      'when it comes out in other letters',
      [['我有三只狗，你有几只猫？我不知道，我们一起去看看吧。好的，我们走吧。再见！', 7]],
    ],
  ])('%s', (_name, heard) => {
    expect(doubtOf(...heard)).toBe(true)
  })
})

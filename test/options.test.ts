import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { VERSION } from '../src/defaults.ts'
import { InputError } from '../src/errors.ts'
import { checkOptions, type TranscribeRequest } from '../src/options.ts'

const sources = ['a.mp3']

it('knows the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8'))
  expect(VERSION).toBe(version)
})

it('fills in what is left out, also where a list is empty', () => {
  expect(checkOptions({ sources, formats: [] })).toMatchObject({
    model: 'auto',
    formats: ['txt', 'srt', 'vtt', 'json'],
    keep: ['text', 'emotions', 'events'],
    outputDir: 'transcripts',
    maxLineWidth: 42,
    maxLines: 2,
    failOn: 'any',
    timeoutMinutes: 60,
  })
})

describe('what cannot be meant', () => {
  it.each<[string, object, string]>([
    ['no source', { sources: [] }, 'Name at least one source: a file, a glob or a URL.'],
    [
      'an unknown format',
      { formats: ['doc'] },
      'The option formats cannot be "doc": it takes a list of txt, srt, vtt, md, json or html.',
    ],
    [
      'an unknown engine',
      { engine: 'cloud' },
      'The option engine cannot be "cloud": it takes dashscope or local.',
    ],
    [
      'a width of 3',
      { maxLineWidth: 3 },
      'The option max-line-width cannot be 3: it takes a whole number from 10 to 200.',
    ],
    [
      'not a number',
      { timeoutMinutes: Number.NaN },
      'The option timeout-minutes cannot be NaN: it takes a number of minutes, up to 1440.',
    ],
    ['an option that is none', { colour: 'red' }, 'There is no option "colour".'],
    [
      'a misspelt option',
      { disfluencyRemval: true },
      'There is no option "disfluency-remval". Did you mean "disfluency-removal"?',
    ],
    ['no words to mask', { maskWords: [] }, 'The option mask-words cannot be []: it takes a list of words.'],
    [
      'a word that is none',
      { removeWords: [' '] },
      'The option remove-words cannot be "": it takes a list of words.',
    ],
    ['one speaker', { speakers: 1 }, 'The option speakers cannot be 1: it takes the number of speakers'],
    ['a channel below 0', { channels: [-1] }, 'The option channels cannot be -1: it takes channel numbers'],
    ['an empty context', { context: '' }, 'The option context cannot be "": it takes a text.'],
    ['a region that is none', { region: 'mars' }, 'The option region cannot be "mars": it takes cn-beijing,'],
  ])('%s is refused in one sentence', (_name, request, message) => {
    const check = () => checkOptions({ sources, ...request } as TranscribeRequest)
    expect(check).toThrow(InputError)
    expect(check).toThrow(message)
  })
})

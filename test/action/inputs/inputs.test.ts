import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { INPUT_NAMES } from '../../../src/action/inputs/input-names.ts'
import { readInputs } from '../../../src/action/inputs/inputs.ts'
import { addRecognitionOptions } from '../../../src/cli/recognition-options.ts'
import { hostedModels } from '../../../src/dashscope/models.ts'
import { checkTaskOptions } from '../../../src/dashscope/option-checks.ts'
import { taskOptionsOf } from '../../../src/dashscope/task-options.ts'
import { InputError } from '../../../src/errors.ts'
import { checkRunOptions } from '../../../src/options.ts'

interface Definition {
  inputs: Record<string, { description: string; default?: unknown; required?: boolean }>
  outputs: Record<string, { description: string }>
  runs: Record<string, string>
}

const definition: Definition = parse(
  readFileSync(join(import.meta.dirname, '..', '..', '..', 'action.yml'), 'utf8'),
)

/** The variables as the runner sets them: every input, in capitals, with its default where the workflow says nothing. */
function variables(given: Record<string, string> = {}): Record<string, string> {
  const all = Object.entries(definition.inputs).map(
    ([name, input]) => [name, String(input.default ?? '')] as const,
  )
  return Object.fromEntries(
    Object.entries({ ...Object.fromEntries(all), 'github-token': 'ghs_token', ...given }).map(
      ([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value],
    ),
  )
}

const read = (given: Record<string, string>) => readInputs(variables(given))

describe('action.yml', () => {
  it('names the inputs that the program reads, and no other', () => {
    expect(Object.keys(definition.inputs)).toEqual([...INPUT_NAMES])
  })

  it('tells of each input and output what it is for, with defaults as strings', () => {
    for (const [name, { description, default: fallback }] of Object.entries(definition.inputs)) {
      expect(description.length, name).toBeGreaterThan(20)
      expect(typeof fallback, name).toBe('string')
    }
    for (const { description } of Object.values(definition.outputs))
      expect(description.length).toBeGreaterThan(10)
    expect(definition.runs).toEqual({ using: 'node24', main: 'dist/index.js', post: 'dist/post.js' })
  })

  it('has the defaults that hold without it too, as a composite action or a laptop has them', () => {
    const withDefaults = readInputs(variables({ 'github-token': '' }))
    expect(checkRunOptions(withDefaults.request)).toEqual(checkRunOptions(readInputs({}).request))
    expect({ ...withDefaults, request: {} }).toEqual({ ...readInputs({}), request: {} })
  })
})

describe('what is given', () => {
  it('becomes the request of the pipeline, typed', () => {
    const { request } = read({
      'api-key': ' sk-key \n',
      model: 'fun-asr',
      language: 'en',
      speakers: '3',
      channels: '0, 1',
      parameters: '{"newer_parameter": "x"}',
      'disfluency-removal': 'Yes',
      formats: 'SRT, txt\nsrt',
      keep: 'text events',
      'max-line-width': '30',
      'timeout-minutes': '7.5',
      wait: 'false',
      region: 'ap-southeast-1',
    })
    expect(request).toMatchObject({
      apiKey: 'sk-key',
      model: 'fun-asr',
      language: 'en',
      speakers: 3,
      channels: [0, 1],
      parameters: { newer_parameter: 'x' },
      disfluencyRemoval: true,
      formats: ['txt', 'srt'],
      keep: ['text', 'events'],
      maxLineWidth: 30,
      timeoutMinutes: 7.5,
      wait: false,
      region: 'ap-southeast-1',
    })
  })

  it('asks the model for everything that the command line can ask it for, under the same names', () => {
    const flags = addRecognitionOptions(new Command()).options.map(({ long }) => long?.replace('--', ''))
    expect(flags.filter((name) => !INPUT_NAMES.some((input) => input === name))).toEqual([])
    const { request } = read({
      'phrase-id': 'phrases-1',
      context: 'Talks about Kubernetes,\nand its operators',
      words: 'true',
      itn: 'on',
      'mask-words': 'darn, heck\noh my',
      'remove-words': 'um',
      'system-filter': 'false',
      'timestamp-alignment': 'true',
      'event-detection': '1',
    })
    expect(checkRunOptions(request)).toMatchObject({
      phraseId: 'phrases-1',
      context: 'Talks about Kubernetes,\nand its operators',
      words: true,
      itn: true,
      maskWords: ['darn', 'heck', 'oh my'],
      removeWords: ['um'],
      systemFilter: false,
      timestampAlignment: true,
      eventDetection: true,
    })
  })

  it('asks a model for nothing where a flag is false, so that every model takes it', () => {
    const { request } = read({})
    for (const { name } of hostedModels) expect(() => checkTaskOptions(name, request)).not.toThrow()
    expect(Object.keys(taskOptionsOf(request))).toEqual([])
  })

  it('is read under the names that a shell can set, too', () => {
    const { request, artifactName } = readInputs({ INPUT_OUTPUT_DIR: 'out', 'INPUT_ARTIFACT-NAME': '' })
    expect([request.outputDir, artifactName]).toEqual(['out', ''])
  })

  it('may be empty everywhere, as composite actions pass it on', () => {
    const empty = Object.fromEntries(INPUT_NAMES.map((name) => [`INPUT_${name.toUpperCase()}`, '']))
    expect(checkRunOptions(readInputs(empty).request)).toMatchObject({ model: 'auto', wait: true })
  })

  it('takes key and address from the variables of the vendor’s SDKs where the inputs have none', () => {
    const env = { DASHSCOPE_API_KEY: 'sk-env', DASHSCOPE_HTTP_BASE_URL: 'http://127.0.0.1:1/api/v1' }
    expect(readInputs(env).request).toMatchObject({
      apiKey: 'sk-env',
      baseUrl: 'http://127.0.0.1:1/api/v1',
    })
    const region = readInputs({ ...env, INPUT_REGION: 'cn-beijing', 'INPUT_API-KEY': 'sk-input' }).request
    expect(region).toMatchObject({ apiKey: 'sk-input', region: 'cn-beijing' })
    expect(region.baseUrl).toBeUndefined()
  })
})

describe('what cannot be meant is refused in one sentence', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ['a flag that is none', { wait: 'maybe' }, /input wait cannot be "maybe": it takes true or false/],
    ['a format that is none', { formats: 'srt,doc' }, /input formats cannot be "doc": it takes any of txt/],
    ['a number that is none', { 'max-lines': '2x' }, /input max-lines cannot be "2x"/],
    ['an engine that is none', { engine: 'cloud' }, /input engine cannot be "cloud"/],
    ['a place that is none', { publish: 'release' }, /input publish cannot be "release"/],
    ['parameters that are no object', { parameters: '[1]' }, /input parameters cannot be "\[1\]"/],
    ['a filter that is neither on nor off', { 'system-filter': 'maybe' }, /input system-filter cannot be/],
    ['days that GitHub does not keep', { 'retention-days': '0' }, /whole number from 1 to 400/],
    ['a file among the URLs', { urls: 'talks/a.mp3' }, /no URL/],
    ['a URL among the files', { files: 'https://example.com/a.mp3' }, /holds a URL/],
    ['tasks and sources at once', { 'task-ids': 'task-0001', files: '*.mp3' }, /Both task-ids and sources/],
    ['a slip in a name', { 'ouput-dir': 'x' }, /no input ouput-dir/],
    ['a name with other marks', { outputdir: 'x' }, /no input outputdir/],
    ['the name of one for many', { format: 'srt' }, /no input format/],
  ])('%s', (_name, given, message) => {
    expect(() => read(given)).toThrow(InputError)
    expect(() => read(given)).toThrow(message)
  })

  it('names the input that was probably meant', () => {
    expect(() => read({ url: 'https://example.com/a.mp3' })).toThrow(
      expect.objectContaining({ advice: 'Was urls meant?' }),
    )
  })
})

it('says of an input that nobody knows that it has no effect', () => {
  expect(read({ 'colour-scheme': 'dark' }).warnings).toEqual([
    'The input colour-scheme is not known and has no effect.',
  ])
  expect(read({ 'artifact-name': '', 'retention-days': '3' }).warnings).toEqual([
    'retention-days has no effect without an artifact-name.',
  ])
})

import { Command } from 'commander'
import { afterEach, describe, expect, it } from 'vitest'
import { addRecognitionOptions } from '../../src/cli/recognition-options.ts'
import { DashscopeClient } from '../../src/dashscope/client.ts'
import { hostedModels } from '../../src/dashscope/models.ts'
import { usualParameters } from '../../src/dashscope/parameters.ts'
import { taskOptionsOf } from '../../src/dashscope/task-options.ts'
import { checkRunOptions } from '../../src/options.ts'
import { type FaultServer, startFaultServer } from '../doubles/fault-server.ts'

// The matrix as the dossier of the protocol has it: what is typed, what must be sent, and which models take it.
const PARAFORMER_V2 = ['paraformer-v2', 'paraformer-8k-v2']
const PARAFORMER_V1 = ['paraformer-v1', 'paraformer-8k-v1', 'paraformer-mtl-v1']
const PARAFORMER = [...PARAFORMER_V2, ...PARAFORMER_V1]
const FUN_ASR = ['fun-asr', 'fun-asr-2025-11-07', 'fun-asr-2025-08-25', 'fun-asr-mtl']
const QWEN3 = ['qwen3-asr-flash-filetrans', 'qwen3-asr-flash-filetrans-2025-11-17']
const QWEN_AUDIO = ['qwen-audio-3.1-asr-flash-filetrans', 'qwen-audio-3.0-asr-flash-filetrans']
const SENSEVOICE = ['sensevoice-v1']
const ALL = [...PARAFORMER, ...FUN_ASR, ...QWEN3, ...QWEN_AUDIO, ...SENSEVOICE]

const filter = (content: object) => ({ special_word_filter: JSON.stringify(content) })

interface Row {
  flags: string[]
  models: string[]
  parameters?: object
  input?: object
  body?: object
}

const MATRIX: Row[] = [
  { flags: ['--channels', '0,1'], models: ALL, parameters: { channel_id: [0, 1] } },
  {
    flags: ['--language', 'en'],
    models: [...SENSEVOICE, ...FUN_ASR, ...QWEN_AUDIO, 'paraformer-v2'],
    parameters: { language_hints: ['en'] },
  },
  { flags: ['--language', 'en'], models: QWEN3, parameters: { language: 'en' } },
  {
    flags: ['--language', 'zh,en'],
    models: [...QWEN_AUDIO, 'paraformer-v2'],
    parameters: { language_hints: ['zh', 'en'] },
  },
  { flags: ['--language', 'auto'], models: ALL, parameters: {} },
  {
    flags: ['--speakers', 'auto'],
    models: [...PARAFORMER, ...FUN_ASR, ...QWEN_AUDIO],
    parameters: { diarization_enabled: true },
  },
  {
    flags: ['--speakers', '3'],
    models: [...PARAFORMER, ...FUN_ASR, ...QWEN_AUDIO],
    parameters: { diarization_enabled: true, speaker_count: 3 },
  },
  {
    flags: ['--vocabulary-id', 'vocab-1'],
    models: [...PARAFORMER_V2, ...FUN_ASR, ...QWEN_AUDIO],
    parameters: { vocabulary_id: 'vocab-1' },
  },
  {
    flags: ['--phrase-id', 'p-1'],
    models: PARAFORMER_V1,
    body: { resources: [{ resource_id: 'p-1', resource_type: 'asr_phrase' }] },
  },
  {
    flags: ['--disfluency-removal'],
    models: [...PARAFORMER, ...SENSEVOICE],
    parameters: { disfluency_removal_enabled: true },
  },
  {
    flags: ['--timestamp-alignment'],
    models: PARAFORMER,
    parameters: { timestamp_alignment_enabled: true },
  },
  {
    flags: ['--mask-words', 'x, two words', '--remove-words', 'y'],
    models: [...PARAFORMER, ...FUN_ASR],
    parameters: filter({
      filter_with_signed: { word_list: ['x', 'two words'] },
      filter_with_empty: { word_list: ['y'] },
      system_reserved_filter: true,
    }),
  },
  {
    flags: ['--mask-words', 'x'],
    models: [...PARAFORMER, ...FUN_ASR],
    parameters: filter({ filter_with_signed: { word_list: ['x'] }, system_reserved_filter: true }),
  },
  {
    flags: ['--system-filter', 'off'],
    models: [...PARAFORMER, ...FUN_ASR],
    parameters: filter({ system_reserved_filter: false }),
  },
  { flags: ['--itn'], models: QWEN3, parameters: { enable_itn: true } },
  { flags: ['--words'], models: QWEN3, parameters: { enable_words: true } },
  {
    flags: ['--event-detection'],
    models: [...PARAFORMER, ...SENSEVOICE],
    parameters: { audio_event_detection_enabled: true },
  },
  { flags: ['--context', 'Ada'], models: QWEN3, parameters: { corpus: { text: 'Ada' } } },
  {
    flags: ['--context', 'Ada'],
    models: QWEN_AUDIO,
    input: { context: [{ role: 'user', content: [{ type: 'input_text', text: 'Ada' }] }] },
  },
]

/** What can be asked of these, since it is what they do anyway. */
const ALWAYS: Row[] = [
  { flags: ['--words'], models: [...PARAFORMER, ...FUN_ASR, ...QWEN_AUDIO] },
  { flags: ['--itn'], models: [...PARAFORMER, ...FUN_ASR, ...SENSEVOICE] },
]

const URL = 'https://a.example/b.wav'
const opened: Array<{ close(): Promise<void> }> = []
afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close()
})

/** From what is typed to what arrives at the service. */
async function open(): Promise<{
  server: FaultServer
  send(model: string, flags: string[]): Promise<unknown>
}> {
  const server = await startFaultServer({
    kind: 'reply',
    body: { output: { task_id: 't-1', task_status: 'PENDING' } },
  })
  opened.push(server)
  const send = async (model: string, flags: string[]) => {
    const command = addRecognitionOptions(new Command().exitOverride())
    const typed = command.parse(['--model', model, ...flags], { from: 'user' }).opts()
    const options = taskOptionsOf(checkRunOptions(typed))
    const client = new DashscopeClient({ baseUrl: server.baseUrl, apiKey: 'sk-0' })
    opened.push(client)
    await client.submit({ ...options, model, fileUrls: [URL] })
    return JSON.parse(String(server.requests.at(-1)?.body))
  }
  return { server, send }
}

const cases = (rows: Row[]) =>
  rows.flatMap((row) => row.models.map((model) => [row.flags.join(' '), model, row] as const))

describe('what is typed arrives in the model’s own terms', () => {
  it.each(cases([...MATRIX, ...ALWAYS]))('%s for %s', async (_flags, model, row) => {
    const { send } = await open()
    const source = QWEN3.includes(model) ? { file_url: URL } : { file_urls: [URL] }
    expect(await send(model, row.flags)).toEqual({
      model,
      input: { ...source, ...row.input },
      parameters: { ...row.parameters },
      ...row.body,
    })
  })
})

describe('what a model lacks is refused before anything is sent', () => {
  const takers = (flags: string[]) =>
    [...MATRIX, ...ALWAYS].filter((row) => row.flags.join() === flags.join())
  const lacking = MATRIX.filter(({ flags }) => flags[0] !== '--language').flatMap(({ flags }) => {
    const able = takers(flags).flatMap(({ models }) => models)
    return ALL.filter((model) => !able.includes(model)).map(
      (model) => [flags.join(' '), model, flags] as const,
    )
  })

  it.each(lacking)('%s for %s', async (_flags, model, flags) => {
    const { server, send } = await open()
    await expect(send(model, flags)).rejects.toMatchObject({ code: 'input' })
    expect(server.requests).toEqual([])
  })
})

it('has every parameter of every model in the matrix, and none beside', () => {
  for (const { name, parameters } of hostedModels) {
    const sent = MATRIX.filter(({ models }) => models.includes(name)).flatMap((row) =>
      [row.parameters, row.input, row.body].flatMap((part) => Object.keys(part ?? {})),
    )
    expect([name, parameters.map((parameter) => parameter.name).sort()]).toEqual([
      name,
      [...new Set(sent)].sort(),
    ])
  }
})

it('asks a model that no table holds by the names that most models share', async () => {
  const { send } = await open()
  const body = await send('asr-9', [
    '--language',
    'en',
    '--speakers',
    '2',
    '--words',
    '--itn',
    '--phrase-id',
    'p',
  ])
  expect(body).toEqual({
    model: 'asr-9',
    input: { file_urls: [URL] },
    parameters: {
      language_hints: ['en'],
      diarization_enabled: true,
      speaker_count: 2,
      enable_itn: true,
      enable_words: true,
    },
    resources: [{ resource_id: 'p', resource_type: 'asr_phrase' }],
  })
  const options = hostedModels.flatMap(({ parameters }) => parameters.flatMap((each) => each.options))
  const usual = usualParameters.flatMap((each) => each.options)
  expect(new Set(usual)).toEqual(new Set(options))
})

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { transcriptSchema } from '../../src/formats/json-schema.ts'
import { runCommand, sample, startCommand } from '../support/command.ts'
import { Job } from '../support/job.ts'
// biome-ignore lint/correctness/useImportExtensions: it is a script, which the benches run too
import { senseVoiceFiles, writeSenseVoice } from '../support/sensevoice-graph.mjs'
import { parts, writeTalk, writeWithoutSpeech } from '../support/talk.ts'

// The committed bundle with a small graph in the place of the weights, loaded by the real runtime. The first run on a
// machine installs the local engine.
vi.setConfig({ testTimeout: 180_000 })

let folder: string
let modelDir: string
let talk: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sensevoice-'))
  modelDir = writeSenseVoice(join(folder, 'model'))
  talk = writeTalk(join(folder, 'talk.wav'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const OTHER_FILES =
  'The model folder holds another model.int8.onnx and another tokens.txt than sensevoice-small is known by (its sha256 differs); it was used as it is.'

/** Runs the command in a folder of its own, with the graph unless other options say otherwise. */
async function run(source: string, ...options: string[]) {
  const cwd = mkdtempSync(join(folder, 'run-'))
  const all = options.includes('--model-dir') ? options : ['--model-dir', modelDir, ...options]
  const result = await runCommand([source, '--engine', 'local', '--formats', 'json,srt,vtt', ...all], { cwd })
  const file = (extension: string) => readFileSync(join(cwd, 'transcripts', `talk.${extension}`), 'utf8')
  return { ...result, cwd, file, transcript: () => transcriptSchema.parse(JSON.parse(file('json'))) }
}

describe('a talk with two moods and applause between them', () => {
  it('has an emotion, events and a language for every sentence, and the applause by itself', async () => {
    const { exitCode, stdout, file, transcript } = await run(talk, '--words')
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/sensevoice-small · happy ×2, sad ×2 · .*applause/)
    const { model, annotations, channels, warnings } = transcript()
    expect({ model, annotations }).toEqual({ model: 'sensevoice-small', annotations: ['emotions', 'events'] })
    const [channel] = channels
    const heard = channel?.sentences.map(({ text, emotion, language, events }) => [
      text,
      emotion,
      language,
      events.map(({ type }) => type).join(),
    ])
    const happy = ['I have 3 dogs.', 'happy', 'en', 'speech']
    const sad = ['我有3只狗。', 'sad', 'zh', 'cry']
    expect(heard).toEqual([happy, happy, sad, sad])
    const [applause, ...others] = channel?.events ?? []
    expect([applause?.type, others]).toEqual(['applause', []])
    expect(applause?.start_ms).toBeCloseTo(parts.applause[0] * 1000, -3)
    expect(applause?.end_ms).toBeCloseTo(parts.applause[1] * 1000, -3)
    expect(file('srt')).toMatch(/\n\[applause\]\n/)
    expect(warnings.map(({ message }) => message)).toEqual([OTHER_FILES])
  })

  it('has words with the model’s own times, within their sentences', async () => {
    const { transcript } = await run(talk, '--words')
    const sentences = transcript().channels[0]?.sentences ?? []
    expect(sentences[0]?.words?.map(({ text }) => text)).toEqual(['I', 'have', '3', 'dogs.'])
    for (const { words = [], start_ms = 0, end_ms = 0 } of sentences) {
      expect(words).not.toEqual([])
      const moments = words.flatMap((word) => [word.start_ms, word.end_ms])
      expect(moments).toEqual([...moments].sort((a, b) => a - b))
      expect(Math.min(...moments)).toBeGreaterThanOrEqual(start_ms)
      expect(Math.max(...moments)).toBeLessThanOrEqual(end_ms)
      expect(words.some((word) => word.estimated)).toBe(false)
    }
  })

  it('is heard in the language that is asked for', async () => {
    const { transcript } = await run(talk, '--language', 'ja')
    expect(transcript().language).toBe('ja')
  })

  it('is recognised by the same model under its hosted name, which the log says', async () => {
    const { exitCode, stderr, transcript } = await run(talk, '--model', 'sensevoice-v1')
    expect(exitCode).toBe(0)
    expect(stderr).toContain('sensevoice-v1 being the hosted sensevoice-small; model sensevoice-small')
    expect(transcript().model).toBe('sensevoice-small')
  })
})

it.each(['noise', 'silence'] as const)('%s gives an empty transcript, not invented words', async (kind) => {
  const path = writeWithoutSpeech(join(folder, 'talk.wav.quiet'), kind, 20)
  const graph = writeSenseVoice(join(folder, `model-${kind}`), {
    rows: [
      {
        tags: ['<|en|>', '<|NEUTRAL|>', '<|Speech|>'],
        withItn: ['▁The', '▁end', '.'],
        withoutItn: ['▁the'],
      },
    ],
    thresholds: [],
  })
  const { exitCode, cwd, stdout } = await run(path, '--model-dir', graph, '--json')
  expect(exitCode).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject([{ status: 'succeeded', text: '' }])
  expect(cwd).not.toBe('')
})

describe('what cannot be recognised with', () => {
  const broken = (name: string, network: Buffer | string, tokens = senseVoiceFiles().tokens) => {
    const place = writeSenseVoice(join(folder, name))
    writeFileSync(join(place, 'model.int8.onnx'), network)
    writeFileSync(join(place, 'tokens.txt'), tokens)
    return place
  }

  it.each<[string, () => string]>([
    ['a web page', () => broken('html', '<html>Sign in</html>')],
    ['a truncated file', () => broken('cut', senseVoiceFiles().model.subarray(0, 3000))],
    ['an empty file', () => broken('empty', '')],
    [
      'a model without its metadata',
      () => broken('bare', senseVoiceFiles({ metadata: { lang_yue: undefined } }).model),
    ],
    ['tokens that are none', () => broken('tokens', senseVoiceFiles().model, 'one two three\n')],
  ])('%s is told in one sentence', async (_what, place) => {
    const { exitCode, stderr } = await run(talk, '--model-dir', place())
    expect(exitCode).toBe(1)
    expect(stderr).toContain(
      'failed: ModelUnusable: The model sensevoice-small cannot be loaded: its files are damaged, or are not those of this model. The command "models verify sensevoice-small" checks them.',
    )
  })

  it('a folder that lacks a file is refused before anything begins', async () => {
    const { exitCode, stderr } = await run(talk, '--model-dir', folder)
    expect(exitCode).toBe(2)
    expect(stderr).toContain(`The model folder ${folder} has no model.int8.onnx.`)
    expect(stderr).not.toContain('uploading')
    const served = await runCommand(['serve', '--port', '0', '--model-dir', folder])
    expect(served).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('has no model.int8.onnx') })
  })
})

interface Reply {
  output: { task_id: string; task_status: string; results?: Array<{ transcription_url: string }> }
}

interface Answer {
  transcripts: Array<{ text: string; sentences: object[] }>
}

describe('the service', () => {
  async function serve() {
    const command = startCommand(['serve', '--port', '0', '--model-dir', modelDir])
    onTestFinished(() => void command.child.kill())
    const shown = /DASHSCOPE_HTTP_BASE_URL=(\S+)\n\s*export DASHSCOPE_API_KEY=(\S+)/
    const [, baseUrl = '', apiKey = ''] = await command.shows('stdout', shown)
    const headers = { authorization: `Bearer ${apiKey}` }
    const look = async <T>(path: string) =>
      (await (await fetch(`${baseUrl}${path}`, { headers })).json()) as T
    /** Has the talk transcribed by a client, and gives what the service answered it with. */
    return async (model: string, ...options: string[]): Promise<Answer> => {
      const address = ['--base-url', baseUrl, '--api-key', apiKey, '--result-cache', 'off']
      const cwd = mkdtempSync(join(folder, 'client-'))
      const { exitCode, stderr } = await runCommand([talk, '--model', model, ...address, ...options], { cwd })
      expect(exitCode, stderr).toBe(0)
      const [latest] = (await look<{ data: Array<{ task_id: string }> }>('/tasks/')).data
      const { output } = await look<Reply>(`/tasks/${latest?.task_id}`)
      const url = output.results?.[0]?.transcription_url ?? expect.unreachable()
      return (await (await fetch(url)).json()) as Answer
    }
  }

  it('answers sensevoice-v1 in its dialect, without any alias', async () => {
    const [transcript] = (await (await serve())('sensevoice-v1')).transcripts
    const happy = '<|Speech|> I have 3 dogs. <|/Speech|> <|HAPPY|>'
    const sad = '<|Speech|> 我有3只狗。 <|/Speech|> <|SAD|>'
    expect(transcript?.text).toBe([happy, happy, '<|Applause|> <|/Applause|>', sad, sad].join(''))
    for (const sentence of transcript?.sentences ?? [])
      expect(Object.keys(sentence)).toEqual(['begin_time', 'end_time', 'text'])
  })

  it('answers requests for several languages, each in its own', async () => {
    const ask = await serve()
    for (const language of ['ja', 'ko', 'yue', 'ja']) {
      const [transcript] = (
        await ask('sensevoice-small', '--parameters', `{"language_hints":["${language}"]}`)
      ).transcripts
      expect(transcript?.text).toMatch(new RegExp(`^<\\|${language}\\|><\\|HAPPY`))
    }
  })

  it('answers sensevoice-small in the dialect of the open weights', async () => {
    const [transcript] = (await (await serve())('sensevoice-small')).transcripts
    expect(transcript?.text).toMatch(
      /^<\|en\|><\|HAPPY\|><\|Speech\|><\|withitn\|>I have 3 dogs\..*<\|nospeech\|><\|EMO_UNKNOWN\|><\|Applause\|><\|withitn\|><\|zh\|><\|SAD\|><\|Cry\|><\|withitn\|>我有3只狗。/,
    )
  })
})

describe('as an Action', () => {
  const step = async (inputs: Record<string, string>, env: Record<string, string> = {}) => {
    const job = new Job({ inputs: { files: 'talk.wav', ...inputs }, env })
    writeTalk(join(job.workspace, 'talk.wav'))
    return { ...(await job.run()), job }
  }

  it('transcribes with the folder of its input', async () => {
    const { exitCode, log, job } = await step({ model: 'sensevoice-small', 'model-dir': modelDir })
    expect(log).toContain('Engine local, because sensevoice-small is a local model')
    expect(exitCode).toBe(0)
    expect(job.read('transcripts/talk.vtt')).toContain('happy')
    expect(job.summary).toMatch(/applause/i)
  })

  it('transcribes with the folder of the environment', async () => {
    const env = { SENSEVOICE_TRANSCRIBE_MODEL_DIR: modelDir }
    const { exitCode, job } = await step({ model: 'sensevoice-small' }, env)
    expect(exitCode).toBe(0)
    expect(job.read('transcripts/talk.srt')).toContain('[applause]')
  })
})

describe('models verify', () => {
  it('shows what a model hears, how fast, and that its files are other ones', async () => {
    const { exitCode, stdout } = await runCommand([
      'models',
      'verify',
      'sensevoice-small',
      '--model-dir',
      modelDir,
      '--recording',
      talk,
    ])
    expect(exitCode).toBe(0)
    expect(stdout).toContain(`sensevoice-small comes from ${modelDir}.\n${OTHER_FILES}\n`)
    expect(stdout).toMatch(/\n {2}0:00–0:01 {2}en HAPPY Speech {2}I have 3 dogs\.\n/)
    expect(stdout).toMatch(/\n {2}0:05–0:08 {2}nospeech EMO_UNKNOWN Applause\n/)
    expect(stdout).toMatch(
      /\n15\.5 s of audio in \d+\.\d s, loading included: \d+\.\d times as fast as it plays\.\n$/,
    )
  })

  it('checks the hashes of a model that is installed, and recognises the sample with it', async () => {
    const { exitCode, stdout } = await runCommand(['models', 'verify', 'moonshine-tiny'])
    expect(exitCode).toBe(0)
    expect(stdout).toContain('moonshine-tiny is installed, and every file has its hash.\n')
    expect(stdout).toContain(`${sample}:\n`)
    expect(stdout).toContain('Every download is faster now.')
  })
})

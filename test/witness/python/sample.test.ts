import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type DoubleServer, serveHandlers } from '../../doubles/handler.ts'
import { type RunningCommand, sample, sampleWords, startCommand } from '../../support/command.ts'
// biome-ignore lint/correctness/useImportExtensions: it is a script, which the benches run too
import { writeSenseVoice } from '../../support/sensevoice-graph.mjs'
import { writeTalk } from '../../support/talk.ts'
import { runScript, type Service, versions } from './sdk.ts'

interface RichTranscription {
  file_url: string
  raw: string
  sentences: Array<{
    begin_time: number
    end_time: number
    text: string
    emotion: string[]
    event: string[]
  }>
}

let sources: DoubleServer
let command: RunningCommand | undefined

let folder: string
let modelDir: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sample-'))
  modelDir = writeSenseVoice(join(folder, 'model'))
  const talk = readFileSync(writeTalk(join(folder, 'talk.wav')))
  const speech = readFileSync(sample)
  sources = await serveHandlers(({ path }) => {
    if (path === '/talk.wav') return { body: talk }
    return path.endsWith('.wav') ? { body: speech } : undefined
  })
})
afterAll(async () => {
  await sources.close()
  rmSync(folder, { recursive: true })
})
afterEach(() => command?.child.kill())

/** Starts the committed bundle as a user would. */
async function serve(...args: string[]): Promise<Service> {
  command = startCommand(['serve', '--port', '0', ...args])
  const shown = /DASHSCOPE_HTTP_BASE_URL=(\S+)\n\s*export DASHSCOPE_API_KEY=(\S+)/
  const [, baseUrl = '', apiKey = ''] = await command.shows('stdout', shown)
  return { baseUrl, apiKey }
}

function transcriptionsIn(output: string): RichTranscription[] {
  const lines = output.split('\n').filter((line) => line.startsWith('transcription: '))
  return lines.map((line) => JSON.parse(line.replace('transcription: ', '')) as RichTranscription)
}

describe.each(versions)("the vendor's sample for sensevoice-v1 with its SDK, %s", (version) => {
  const urls = () => [`${sources.origin}/release-notes.wav`, `${sources.origin}/again.wav`]

  it('has files recognised by the model that an alias names', async () => {
    const service = await serve('--alias', 'sensevoice-v1=moonshine-tiny')
    const output = await runScript(version, 'rich_text_sample.py', urls(), service)
    expect(output).toMatch(/\ndone\n$/)
    const transcriptions = transcriptionsIn(output)
    expect(transcriptions.map(({ file_url }) => file_url).sort()).toEqual(urls().sort())
    for (const { raw, sentences } of transcriptions) {
      expect(raw).toMatch(/^<\|Speech\|> .+ <\|\/Speech\|>$/s)
      const text = sentences.map((sentence) => sentence.text).join(' ')
      expect(text.toLowerCase()).toContain(sampleWords)
      // The model tells no emotions, and so none may be made up.
      expect(sentences.flatMap(({ emotion, event }) => [...emotion, ...event])).toEqual(
        sentences.map(() => 'Speech'),
      )
    }
  })

  it('has files recognised by the open model of that name, with its emotions and events', async () => {
    const service = await serve('--model-dir', modelDir)
    const output = await runScript(version, 'rich_text_sample.py', [`${sources.origin}/talk.wav`], service)
    const [talk] = transcriptionsIn(output)
    const happy = { text: 'I have 3 dogs.', emotion: ['HAPPY'], event: ['Speech'] }
    // The hosted model had no tag for crying.
    const sad = { text: '我有3只狗。', emotion: ['SAD'], event: ['Speech'] }
    const applause = { text: '', emotion: [], event: ['Applause'] }
    expect(talk?.sentences).toMatchObject([happy, happy, applause, sad, sad])
    expect(output).toMatch(/\ndone\n$/)
  })

  it('reads saved transcriptions, with the tags that the model wrote', async () => {
    const service = await serve('--replay', 'samples')
    const output = await runScript(version, 'rich_text_sample.py', urls(), service)
    const [first, second] = transcriptionsIn(output)
    expect(second?.sentences).toEqual(first?.sentences)
    expect(first?.sentences[0]).toMatchObject({
      text: 'Welcome to the release stand-up. Version two went out nine minutes ago.',
      emotion: ['HAPPY'],
      event: ['BGM', 'Speech'],
    })
    expect(first?.sentences.flatMap(({ emotion }) => emotion)).toContain('ANGRY')
  })
})

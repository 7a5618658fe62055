import { readFile } from 'node:fs/promises'
import { readSavedTranscription } from './dashscope/saved-transcription.ts'
import type { Transcription } from './dashscope/transcription.ts'
import { deliver } from './delivery/deliver.ts'
import { OutputFolder } from './delivery/output-folder.ts'
import { manifestEntry } from './delivery/run-json.ts'
import { toTranscribeError } from './errors.ts'
import { transcriptFormats } from './formats/index.ts'
import { isTranscriptJson, readTranscriptJson } from './formats/json-read.ts'
import { checkOptions, type RunOptions, type TranscribeRequest } from './options.ts'
import type { Outcome } from './outcome.ts'
import { webMedia } from './report/media.ts'
import { reportFor } from './report/report-writer.ts'
import { type FoundSource, findSources } from './sources/find-sources.ts'
import { stemOf } from './sources/source.ts'
import type { Transcript } from './transcript.ts'

/** What `renderSaved` takes: files or globs as `sources`, and the options of the output. */
export type RenderRequest = Pick<
  TranscribeRequest,
  'sources' | 'formats' | 'outputDir' | 'keep' | 'maxLineWidth' | 'maxLines'
>

/** What became of saved transcriptions. */
export interface RenderResult {
  /** One for each file, in their order. */
  outcomes: Outcome[]
  /** Path of the list of what was written; absent when it could not be. */
  manifest?: string
  /** Path of the page of all; absent when it was not asked for. */
  report?: string
}

/**
 * Renders saved transcription JSON, of any DashScope model or our own, in every format asked for. Nothing is sent. A file that
 * fails fails alone, as an outcome.
 *
 * @throws InputError when the request cannot be carried out at all.
 * @throws TranscribeError when the page of all cannot be written.
 */
export async function renderSaved(request: RenderRequest): Promise<RenderResult> {
  const options = checkOptions(request)
  const folder = await OutputFolder.open(options.outputDir, transcriptFormats(options.formats))
  const found = await findSources(options.sources)
  const report = reportFor(folder, options)
  const outcomes: Outcome[] = []
  try {
    for (const [index, entry] of found.entries()) {
      const { outcome, recording } = await renderOne(entry, folder, options)
      report?.add(index, outcome, recording)
      outcomes.push(outcome)
    }
    const page = await report?.finish()
    const pages = page === undefined ? {} : { report: page }
    const manifest = await writeManifest(folder, { ...pages, sources: outcomes.map(manifestEntry) })
    return { outcomes, ...(manifest !== undefined && { manifest }), ...pages }
  } finally {
    report?.discard()
  }
}

async function writeManifest(folder: OutputFolder, run: object): Promise<string | undefined> {
  return folder.writeManifest(run).catch(() => undefined)
}

interface Rendered {
  outcome: Outcome
  /** Where its recording is, as far as it says. */
  recording?: string | undefined
}

async function renderOne(entry: FoundSource, folder: OutputFolder, options: RunOptions): Promise<Rendered> {
  const name = 'source' in entry ? entry.source.name : entry.name
  const common = { source: name, model: 'unknown', elapsedMs: 0, warnings: [], files: [] }
  try {
    if ('error' in entry) throw entry.error
    const text = await readFile(name, 'utf8')
    const value = parse(text)
    const transcript = readSaved(value, text, name)
    const { files, failure } = await deliver(
      transcript,
      folder.reserveStem(stemOf(entry.source)),
      folder,
      options,
    )
    const { model, durationMs, warnings } = transcript
    const length = durationMs === undefined ? {} : { durationMs }
    const outcome = { ...common, model, ...length, transcript, files, warnings }
    const recording = recordingIn(value)
    if (!failure) return { outcome: { ...outcome, status: 'succeeded' }, recording }
    const error = toTranscribeError(failure)
    return { outcome: { ...outcome, status: 'failed', recognised: true, error }, recording }
  } catch (error) {
    return { outcome: { ...common, status: 'failed', error: toTranscribeError(error) } }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Who reads it says in a sentence what is wrong with it.
    return undefined
  }
}

function readSaved(value: unknown, text: string, name: string): Transcript {
  if (isTranscriptJson(value)) return { ...readTranscriptJson(value, name), source: name }
  const transcription = readSavedTranscription(text, name)
  return { source: name, engine: 'dashscope', ...traitsOf(transcription), ...transcription }
}

/** The address of what was transcribed, where everybody can open it. */
function recordingIn(value: unknown): string | undefined {
  const { file_url, source } = (value ?? {}) as { file_url?: unknown; source?: unknown }
  const address = file_url ?? source
  return typeof address === 'string' ? webMedia(address) : undefined
}

/** The JSON does not name its model. Tags give the retired one away; the rest is told by what is there. */
function traitsOf({ channels }: Transcription): Pick<Transcript, 'model' | 'annotations'> {
  const sentences = channels.flatMap((channel) => channel.sentences)
  if (sentences.some(({ raw }) => raw !== undefined)) {
    return { model: 'sensevoice-v1', annotations: ['emotions', 'events'] }
  }
  return { model: 'unknown', annotations: sentences.some(({ emotion }) => emotion) ? ['emotions'] : [] }
}

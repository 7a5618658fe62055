import { readFile } from 'node:fs/promises'
import { readSavedTranscription } from './dashscope/saved-transcription.ts'
import type { Transcription } from './dashscope/transcription.ts'
import { deliver } from './delivery/deliver.ts'
import { OutputFolder } from './delivery/output-folder.ts'
import { manifestEntry } from './delivery/run-json.ts'
import { toTranscribeError } from './errors.ts'
import { isTranscriptJson, readTranscriptJson } from './formats/json-read.ts'
import { checkOptions, type RunOptions, type TranscribeRequest } from './options.ts'
import type { Outcome } from './outcome.ts'
import { type FoundSource, findSources } from './sources/find-sources.ts'
import { stemOf } from './sources/source.ts'
import type { Transcript } from './transcript.ts'

/** What `renderSaved` takes: files or globs as `sources`, and the options of the output. */
export type RenderRequest = Pick<
  TranscribeRequest,
  'sources' | 'formats' | 'outputDir' | 'keep' | 'maxLineWidth' | 'maxLines'
>

/**
 * Renders saved transcription JSON, of any DashScope model or our own, in every format asked for. Nothing is sent.
 *
 * @returns one outcome for each file, in their order; one that fails fails alone.
 * @throws InputError when the request cannot be carried out at all.
 */
export async function renderSaved(request: RenderRequest): Promise<Outcome[]> {
  const options = checkOptions(request)
  const folder = await OutputFolder.open(options.outputDir, options.formats)
  const outcomes: Outcome[] = []
  for (const entry of await findSources(options.sources))
    outcomes.push(await renderOne(entry, folder, options))
  await folder.writeManifest({ sources: outcomes.map(manifestEntry) }).catch(() => {})
  return outcomes
}

async function renderOne(entry: FoundSource, folder: OutputFolder, options: RunOptions): Promise<Outcome> {
  const name = 'source' in entry ? entry.source.name : entry.name
  const common = { source: name, model: 'unknown', elapsedMs: 0, warnings: [], files: [] }
  try {
    if ('error' in entry) throw entry.error
    const transcript = readSaved(await readFile(name, 'utf8'), name)
    const { files, failure } = await deliver(
      transcript,
      folder.reserveStem(stemOf(entry.source)),
      folder,
      options,
    )
    const { model, durationMs, warnings } = transcript
    const length = durationMs === undefined ? {} : { durationMs }
    const outcome = { ...common, model, ...length, transcript, files, warnings }
    if (failure) return { ...outcome, status: 'failed', recognised: true, error: toTranscribeError(failure) }
    return { ...outcome, status: 'succeeded' }
  } catch (error) {
    return { ...common, status: 'failed', error: toTranscribeError(error) }
  }
}

function readSaved(text: string, name: string): Transcript {
  const own = parseOwn(text)
  if (own !== undefined) return { ...readTranscriptJson(own, name), source: name }
  const transcription = readSavedTranscription(text, name)
  return { source: name, engine: 'dashscope', ...traitsOf(transcription), ...transcription }
}

function parseOwn(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return isTranscriptJson(value) ? value : undefined
  } catch {
    // The other reader says in a sentence what is wrong with it.
    return undefined
  }
}

/** The JSON does not name its model. Tags give the retired one away; the rest is told by what is there. */
function traitsOf({ channels }: Transcription): Pick<Transcript, 'model' | 'annotations'> {
  const sentences = channels.flatMap((channel) => channel.sentences)
  if (sentences.some(({ raw }) => raw !== undefined)) {
    return { model: 'sensevoice-v1', annotations: ['emotions', 'events'] }
  }
  return { model: 'unknown', annotations: sentences.some(({ emotion }) => emotion) ? ['emotions'] : [] }
}

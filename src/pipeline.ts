import { createReadStream } from 'node:fs'
import type { DashscopeClient } from './dashscope/client.ts'
import { Poller } from './dashscope/poller.ts'
import { readTranscription } from './dashscope/transcription.ts'
import { TaskFailedError } from './errors.ts'
import type { RunningEngine } from './engines.ts'
import type { Source } from './sources/source.ts'
import type { Transcript } from './transcript.ts'

export interface PipelineOptions {
  model: string
  engine: Transcript['engine']
  timeoutMs: number
  signal?: AbortSignal | undefined
}

/** Upload, submit, poll, fetch and parse for one source. */
export async function transcribeSource(
  source: Source,
  { client, polling }: RunningEngine,
  options: PipelineOptions,
): Promise<Transcript> {
  const { model, signal } = options
  const fileUrl = source.kind === 'url' ? source.url : await upload(client, source, options)
  const { taskId } = await client.submit({ model, fileUrls: [fileUrl] }, { signal })
  const snapshot = await new Poller(client, polling).wait(taskId, options)
  const file = snapshot.files[0]
  if (!file?.transcriptionUrl) {
    const { serviceCode, message } = file ?? snapshot
    throw new TaskFailedError(taskId, serviceCode ?? snapshot.status, message ?? 'The task ended without a result.')
  }
  const { channels, durationMs } = readTranscription(await client.result(file.transcriptionUrl, { signal }))
  return {
    source: source.name,
    engine: options.engine,
    model,
    annotations: [],
    ...(durationMs === undefined ? {} : { durationMs }),
    channels,
    warnings: [],
  }
}

function upload(
  client: DashscopeClient,
  source: Extract<Source, { kind: 'file' }>,
  { model, signal }: PipelineOptions,
): Promise<string> {
  const { path, name, sizeBytes } = source
  return client.upload({ name, sizeBytes, open: () => createReadStream(path) }, model, { signal })
}

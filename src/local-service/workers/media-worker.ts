import { setTimeout as delay } from 'node:timers/promises'
import type { ChannelSelection } from '../audio/channels.ts'
import type { Cutting } from '../audio/chunk-plan.ts'
import { MediaError } from '../audio/media-error.ts'
import { folderLoader } from '../audio/modules.ts'
import { type AudioProperties, type ChannelChunk, type OpenedSpeech, openSpeech } from '../audio/speech.ts'
import { answerCalls } from './messages.ts'
import { StallWatch } from './stall.ts'

export interface MediaRequest {
  path: string
  modulesFolder: string
  vadModel: string
  channels: ChannelSelection
  cutting: Cutting
}

/** What a look into the file brought. */
export interface MediaStep {
  /** Absent when none has come yet, or none is left. */
  chunk?: ChannelChunk | undefined
  ended: boolean
  /** Milliseconds of audio decoded so far. */
  decodedMs: number
  /** What a user should know of the file, each one sentence, so far. */
  warnings: string[]
}

/** Long silence brings no chunk for a while; an answer after this time shows that work goes on. */
const PATIENCE_MS = 1000

/** Decodes one file at a time and hands out its speech piece by piece, as fast as it is asked for. */
export function runMediaWorker(): void {
  let speech: OpenedSpeech | undefined
  let warnings: string[] = []
  let pending: Promise<IteratorResult<ChannelChunk>> | undefined
  let watch = new StallWatch()

  answerCalls({
    async open({ path, modulesFolder, ...request }: MediaRequest): Promise<AudioProperties> {
      await speech?.close()
      pending = undefined
      watch = new StallWatch()
      warnings = []
      const onWarning = (message: string) => warnings.push(message)
      speech = await openSpeech(path, { ...request, loader: folderLoader(modulesFolder), onWarning })
      return speech.properties
    },
    async next(): Promise<MediaStep> {
      if (!speech) throw new Error('No file is open.')
      pending ??= speech.chunks.next()
      const stop = new AbortController()
      const patience = delay(PATIENCE_MS, undefined, { signal: stop.signal }).catch(() => undefined)
      const result = await Promise.race([pending, patience]).finally(() => stop.abort())
      if (result) pending = undefined
      // Answers alone would keep a decoder that hangs looking alive.
      else if (watch.isStalled(speech.decodedMs(), performance.now())) throw stalled()
      return {
        chunk: result?.done ? undefined : result?.value,
        ended: result?.done ?? false,
        decodedMs: speech.decodedMs(),
        warnings,
      }
    },
  })
}

function stalled(): MediaError {
  return new MediaError('InvalidFile.DecodeFailed', 'The file is damaged: its decoding does not get on.')
}

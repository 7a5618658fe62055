import { decodeWith, openCodec } from './codecs.ts'
import type { AudioFacts } from './containers/container.ts'
import { openContainer } from './containers/open.ts'
import { decodeWithFfmpeg, FfmpegMissingError } from './ffmpeg.ts'
import { formatEntry, type MediaFormat } from './formats.ts'
import { identifyMedia } from './identify.ts'
import { MediaError } from './media-error.ts'
import { openMediaFile } from './media-file.ts'
import type { ModuleLoader } from './modules.ts'
import { checkShape, durationMsOf, type PcmBlock, silence } from './pcm.ts'

export interface DecodeOptions {
  loader: ModuleLoader
  signal?: AbortSignal | undefined
  /** Told once, in a sentence, when only a part of the audio could be decoded. */
  onWarning?: ((message: string) => void) | undefined
  /** Told what the header says, before the first block. */
  onFacts?: ((facts: AudioFacts) => void) | undefined
  /** The command that decodes what the packages cannot. Default `ffmpeg`, from PATH. */
  ffmpeg?: string | undefined
}

/** Twice what the cloud takes. A few bytes can announce silence without end, and a small file hold years of it. */
export const LONGEST_AUDIO_MS = 24 * 3_600_000

/** Shorter losses are padding, or the rounding of a header. */
const LOSS_MS = 1000

/**
 * Decodes the first audio track of a media file, block by block, in memory that does not grow with its length.
 *
 * @throws MediaError when nothing can be decoded; TranscribeError (`file`) when the file cannot be read; the signal's reason.
 */
export async function* decodeAudio(path: string, options: DecodeOptions): AsyncGenerator<PcmBlock> {
  const file = await openMediaFile(path)
  try {
    const media = await identifyMedia(file)
    const { facts, bytes } = await openContainer(file, media)
    checkShape(facts)
    const named = { codec: media.format ?? 'unknown', ...facts }
    options.onFacts?.(named)
    const attempts = [
      ...(facts.isInterleaved ? [] : [() => decodeWithPackage(bytes(), media.format, named, options.loader)]),
      () => decodeWithFfmpeg(path, media.format, { loader: options.loader, command: options.ffmpeg }),
    ]
    yield* firstThatDecodes(attempts, media.format, facts, options)
  } finally {
    await file.close()
  }
}

async function* decodeWithPackage(
  bytes: AsyncIterable<Uint8Array>,
  format: MediaFormat | undefined,
  { channels, delayMs = 0 }: AudioFacts,
  loader: ModuleLoader,
): AsyncGenerator<PcmBlock> {
  const codec = format && (await openCodec(loader, format))
  if (!codec) return
  let isFirst = true
  for await (const block of decodeWith(codec, bytes)) {
    if (isFirst) yield* silence(delayMs, block)
    isFirst = false
    // Some decoders make two channels of one.
    yield channels === undefined ? block : { ...block, channels: block.channels.slice(0, channels) }
  }
}

/** Once sound has come from one way of decoding, another cannot take over: it would start again. */
async function* firstThatDecodes(
  attempts: ReadonlyArray<() => AsyncGenerator<PcmBlock>>,
  format: MediaFormat | undefined,
  facts: AudioFacts,
  { signal, onWarning }: DecodeOptions,
): AsyncGenerator<PcmBlock> {
  const failures: unknown[] = []
  for (const attempt of attempts) {
    let decodedMs = 0
    let failure: unknown
    try {
      for await (const block of attempt()) {
        signal?.throwIfAborted()
        decodedMs += durationMsOf(block)
        if (decodedMs > LONGEST_AUDIO_MS) throw tooLong()
        yield block
      }
    } catch (error) {
      signal?.throwIfAborted()
      if (error instanceof MediaError && error.serviceCode === 'AUDIO_DURATION_TOO_LONG') throw error
      failure = error
    }
    if (decodedMs > 0) {
      const loss = lossOf(facts, decodedMs, failure)
      if (loss) onWarning?.(loss)
      return
    }
    if (failure !== undefined) failures.push(failure)
  }
  throw nothingDecoded(format, failures)
}

function tooLong(): MediaError {
  const hours = LONGEST_AUDIO_MS / 3_600_000
  return new MediaError('AUDIO_DURATION_TOO_LONG', `The file holds more than ${hours} hours of audio.`, {
    advice: 'Split it.',
  })
}

function nothingDecoded(format: MediaFormat | undefined, failures: readonly unknown[]): MediaError {
  const told = failures.find((failure) => failure instanceof MediaError)
  if (told) return told
  const reasons = failures.filter((failure) => !(failure instanceof FfmpegMissingError))
  const isWithoutFfmpeg = reasons.length < failures.length
  const subject = format ? `The ${formatEntry(format).label} file` : 'The file'
  const isSilent = (format && !isWithoutFfmpeg && reasons.length === 0) || reasons.some(isNoTrack)
  if (isSilent)
    return new MediaError('NO_VALID_AUDIO_ERROR', `${subject} holds no audio.`, { cause: reasons[0] })
  return new MediaError('InvalidFile.DecodeFailed', `${subject} cannot be decoded.`, {
    advice: `${isWithoutFfmpeg ? 'Install ffmpeg' : 'Check that it plays'}, or convert the file to WAV, MP3 or M4A.`,
    cause: reasons[0],
  })
}

function isNoTrack(failure: unknown): boolean {
  return failure instanceof Error && /no audio (?:track|stream)/i.test(failure.message)
}

function lossOf(facts: AudioFacts, decodedMs: number, failure: unknown): string | undefined {
  const { isTruncated, durationMs = 0, isDurationCounted } = facts
  const seconds = (decodedMs / 1000).toFixed(1)
  if (isTruncated) return `The file is cut short: only the first ${seconds} s could be decoded.`
  if (failure !== undefined) return `The file is damaged: only the first ${seconds} s could be decoded.`
  if (!isDurationCounted || durationMs - decodedMs < Math.max(LOSS_MS, durationMs / 100)) return undefined
  return `The file announces ${(durationMs / 1000).toFixed(1)} s of audio, but only ${seconds} s could be decoded.`
}

import { foreignContent } from './foreign-content.ts'
import type { MediaFormat } from './formats.ts'
import { MediaError } from './media-error.ts'
import type { MediaFile } from './media-file.ts'
import { findMpegFrames } from './mpeg-frame.ts'
import { formatOf, id3Bytes } from './signatures.ts'

/** A file's format, and where its audio format starts: after an ID3v2 tag, if it has one. */
export interface IdentifiedMedia {
  /** Undefined for content that is binary and of no format known here. */
  format: MediaFormat | undefined
  start: number
}

const HEAD_BYTES = 4096
/** Recordings cut out of a stream start in the middle of a frame. */
const SEARCHED_BYTES = 64 * 1024
/** Five frames of the greatest size fit in. */
const FRAME_ROOM_BYTES = 16 * 1024

/**
 * Tells by its content what a file holds; names do not count.
 *
 * @throws MediaError for an empty file, and for content that is clearly something else.
 */
export async function identifyMedia(file: MediaFile): Promise<IdentifiedMedia> {
  if (file.size === 0) throw new MediaError('NO_VALID_AUDIO_ERROR', 'The file is empty.')
  const start = id3Bytes(await file.read(0, 10))
  const head = await file.read(start, HEAD_BYTES)
  const format = formatOf(head)
  if (format) return { format, start }
  const foreign = foreignContent(head)
  if (foreign) throw notMedia(foreign)
  const more = await file.read(start, SEARCHED_BYTES + FRAME_ROOM_BYTES)
  const first = findMpegFrames(more, 0, more.length - FRAME_ROOM_BYTES, 5)
  return first >= 0 ? { format: 'mp3', start: start + first } : { format: undefined, start: 0 }
}

function notMedia(foreign: string): MediaError {
  return new MediaError(
    'InvalidFile.DecodeFailed',
    `The file is not audio or video (it looks like ${foreign}).`,
    {
      advice: 'Check that the link or path leads to the media file itself.',
    },
  )
}

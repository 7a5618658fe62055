import { hasText, viewOf } from '../bytes.ts'
import { blocksOf, type MediaFile } from '../media-file.ts'
import { type MpegFrame, mpegFrameAt } from '../mpeg-frame.ts'
import type { AudioFacts, Container } from './container.ts'

/** MPEG audio frames from `start` on. */
export async function openMp3(file: MediaFile, start: number): Promise<Container> {
  const head = await file.read(start, 4096)
  const frame = mpegFrameAt(head, 0)
  return {
    facts: frame ? frameFacts(head, frame, file.size - start) : {},
    bytes: () => blocksOf(file, { start }),
  }
}

function frameFacts(head: Uint8Array, frame: MpegFrame, bytes: number): AudioFacts {
  const { sampleRate, channels } = frame
  const frames = countedFrames(head, frame)
  const durationMs = frames
    ? ((frames * frame.samples) / sampleRate) * 1000
    : ((bytes * 8) / frame.bitrate) * 1000
  return { codec: 'mp3', sampleRate, channels, durationMs, isDurationCounted: frames !== undefined }
}

/** From the tag that an encoder leaves in a first, silent frame: `Xing` or `Info` (LAME), or `VBRI` (Fraunhofer). */
function countedFrames(head: Uint8Array, { tagOffset }: MpegFrame): number | undefined {
  const view = viewOf(head)
  if (hasText(head, tagOffset, 'Xing') || hasText(head, tagOffset, 'Info'))
    return view.getUint32(tagOffset + 4) & 1 ? view.getUint32(tagOffset + 8) || undefined : undefined
  return hasText(head, 36, 'VBRI') ? view.getUint32(36 + 14) || undefined : undefined
}

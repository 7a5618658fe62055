import { MediaError } from '../media-error.ts'
import { blocksOf, type MediaFile } from '../media-file.ts'
import type { Container } from './container.ts'
import { findBox, topBoxes } from './mp4-boxes.ts'
import { bytesWithin, readChunks } from './mp4-chunks.ts'
import { audioOnly } from './mp4-remux.ts'
import { findAudioTrack } from './mp4-track.ts'

/** An index of this size would describe months of audio and video. */
const MOST_INDEX_BYTES = 256 * 1024 * 1024

/**
 * MP4, M4A, MOV and 3GP. The decoder would hold a whole file whose index comes last, as most have it, so it gets a
 * file made afresh: the index of the audio track alone, then that track's bytes and nothing of the picture.
 */
export async function openMp4(file: MediaFile): Promise<Container> {
  const top = await topBoxes(file)
  const moov = top.find((box) => box.type === 'moov')
  if (!moov || moov.end > file.size)
    throw indexMissing(moov !== undefined || top.some((box) => box.end > file.size))
  if (moov.end - moov.start > MOST_INDEX_BYTES)
    throw new MediaError('InvalidFile.DecodeFailed', 'The MP4 file has an absurdly large index.')
  const bytes = await file.read(moov.start, moov.end - moov.start)
  const box = { type: 'moov', start: 0, body: moov.body - moov.start, end: bytes.length }
  const track = findAudioTrack(bytes, box)
  // Fragments carry their own index, and are in the right order as they are.
  if (findBox(bytes, box, 'mvex')) return { facts: track.facts, bytes: () => blocksOf(file) }
  const chunks = readChunks(bytes, track)
  return {
    facts: { ...track.facts, isTruncated: bytesWithin(chunks, file.size) < bytesWithin(chunks) },
    bytes: () => audioOnly(file, bytes, box, track, chunks),
  }
}

function indexMissing(isCut: boolean): MediaError {
  const end = isCut ? ': the file is cut short' : ''
  return new MediaError('InvalidFile.DecodeFailed', `The MP4 file has no index${end}.`, {
    advice: 'Get the whole file: without its index, which often comes last, nothing in it can be found.',
  })
}

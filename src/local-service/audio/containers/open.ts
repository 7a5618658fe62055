import type { IdentifiedMedia } from '../identify.ts'
import { blocksOf, type MediaFile } from '../media-file.ts'
import { openAiff } from './aiff.ts'
import { openAsf } from './asf.ts'
import { openAvi } from './avi.ts'
import type { Container } from './container.ts'
import { openFlac } from './flac.ts'
import { openMatroska } from './matroska.ts'
import { openMp3 } from './mp3.ts'
import { openMp4 } from './mp4.ts'
import { openOgg } from './ogg.ts'
import { openWav } from './wav.ts'

/**
 * Reads a file's header, and prepares its bytes for the decoder.
 *
 * @throws MediaError when the header shows that there is nothing to decode.
 */
export async function openContainer(file: MediaFile, media: IdentifiedMedia): Promise<Container> {
  try {
    return await openKnown(file, media)
  } catch (error) {
    // A header too short or too odd to be read here: the decoders may do better.
    if (error instanceof RangeError) return plain(file, media)
    throw error
  }
}

function openKnown(file: MediaFile, { format, start }: IdentifiedMedia): Promise<Container> | Container {
  switch (format) {
    case 'wav':
      return openWav(file)
    case 'flac':
      return openFlac(file, start)
    case 'mp3':
      return openMp3(file, start)
    case 'mp4':
      return openMp4(file)
    case 'matroska':
      return openMatroska(file)
    case 'aiff':
      return openAiff(file)
    case 'asf':
      return openAsf(file)
    case 'avi':
      return openAvi(file)
    case 'ogg-vorbis':
    case 'ogg-opus':
    case 'ogg-flac':
      return openOgg(file)
    default:
      return plain(file, { format, start })
  }
}

function plain(file: MediaFile, { start }: IdentifiedMedia): Container {
  return { facts: {}, bytes: () => blocksOf(file, { start }) }
}

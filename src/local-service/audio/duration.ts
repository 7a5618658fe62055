import { openContainer } from './containers/open.ts'
import { identifyMedia } from './identify.ts'
import { type MediaFile, openMediaFile } from './media-file.ts'

/** Something that can be read at any place. */
export type MediaBytes = Pick<MediaFile, 'size' | 'read'>

/**
 * How long a file plays, in milliseconds, as its header tells: a few reads, no decoding. Undefined where the header does
 * not tell, or the file is no media.
 */
export async function durationMsOfMedia(media: string | MediaBytes): Promise<number | undefined> {
  const file = typeof media === 'string' ? await openMediaFile(media).catch(() => undefined) : asFile(media)
  if (!file) return undefined
  try {
    const { facts } = await openContainer(file, await identifyMedia(file))
    return facts.durationMs
  } catch {
    // Whoever recognises the file says what is wrong with it.
    return undefined
  } finally {
    await file.close()
  }
}

function asFile({ size, read }: MediaBytes): MediaFile {
  return { path: '', size, read, close: async () => {} }
}

import { viewOf } from '../bytes.ts'
import { blocksOf, type MediaFile } from '../media-file.ts'
import type { AudioFacts, Container } from './container.ts'

/** The identifier of the File Properties Object, ASF specification §3.2. */
const FILE_PROPERTIES =
  '\u00a1\u00dc\u00ab\u008c\u0047\u00a9\u00cf\u0011\u008e\u00e4\u0000\u00c0\u000c\u0020\u0053\u0065'
/** The stream type Video Media, ASF specification §10.4. */
const VIDEO_STREAM =
  '\u00c0\u00ef\u0019\u00bc\u004d\u005b\u00cf\u0011\u00a8\u00fd\u0000\u0080\u005f\u005c\u0044\u002b'
const HEAD_BYTES = 64 * 1024

/** Windows Media. */
export async function openAsf(file: MediaFile): Promise<Container> {
  const head = await file.read(0, HEAD_BYTES)
  const header = Buffer.from(head.buffer, head.byteOffset, head.length)
  const offset = header.indexOf(FILE_PROPERTIES, 0, 'latin1')
  const isInterleaved = header.includes(VIDEO_STREAM, 0, 'latin1')
  return {
    facts: {
      ...(offset < 0 ? {} : propertiesAt(viewOf(head), offset, file.size)),
      ...(isInterleaved && { isInterleaved }),
    },
    bytes: () => blocksOf(file),
  }
}

function propertiesAt(view: DataView, offset: number, fileBytes: number): AudioFacts {
  const announcedBytes = Number(view.getBigUint64(offset + 40, true))
  const playMs = Number(view.getBigUint64(offset + 64, true)) / 10_000
  const prerollMs = Number(view.getBigUint64(offset + 80, true))
  const isBroadcast = (view.getUint32(offset + 88, true) & 1) === 1
  if (isBroadcast) return {}
  return {
    isTruncated: announcedBytes > fileBytes,
    ...(playMs > prerollMs ? { durationMs: playMs - prerollMs } : {}),
  }
}

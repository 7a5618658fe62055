import { textAt, viewOf } from '../bytes.ts'
import { MediaError } from '../media-error.ts'
import type { AudioFacts } from './container.ts'
import { type Box, boxesIn, findBox, tableOf } from './mp4-boxes.ts'

/** The first audio track of a movie: where its boxes are in the bytes of the `moov` box. */
export interface AudioTrack {
  trak: Box
  sampleTable: Box
  facts: AudioFacts
  /** Bytes of one sample of each channel; undefined where the codec packs samples. */
  pcmFrameBytes: number | undefined
}

const PCM: Readonly<Record<string, string>> = {
  sowt: 'pcm_s16le',
  twos: 'pcm_s16be',
  in24: 'pcm_s24',
  in32: 'pcm_s32',
  fl32: 'pcm_f32',
  fl64: 'pcm_f64',
  lpcm: 'pcm',
  ipcm: 'pcm',
  fpcm: 'pcm_float',
  'raw ': 'pcm_u8',
  NONE: 'pcm',
  ulaw: 'pcm_mulaw',
  alaw: 'pcm_alaw',
}
const CODECS: Readonly<Record<string, string>> = {
  mp4a: 'aac',
  '.mp3': 'mp3',
  fLaC: 'flac',
  Opus: 'opus',
  samr: 'amr_nb',
  sawb: 'amr_wb',
  'ac-3': 'ac3',
  'ec-3': 'eac3',
  ...PCM,
}

const MOST_DELAY_MS = 3_600_000

/** @throws MediaError when the movie has no audio track. */
export function findAudioTrack(bytes: Uint8Array, moov: Box): AudioTrack {
  const trak = boxesIn(bytes, moov.body, moov.end).find((box) => box.type === 'trak' && isSound(bytes, box))
  const sampleTable = trak && findBox(bytes, trak, 'mdia', 'minf', 'stbl')
  const description = sampleTable && findBox(bytes, sampleTable, 'stsd')
  if (!trak || !sampleTable || !description)
    throw new MediaError('NO_VALID_AUDIO_ERROR', 'The video has no audio track.')
  const { facts, pcmFrameBytes } = describe(bytes, description.body + 8)
  return { trak, sampleTable, facts: { ...facts, ...timing(bytes, moov, trak) }, pcmFrameBytes }
}

function isSound(bytes: Uint8Array, trak: Box): boolean {
  const handler = findBox(bytes, trak, 'mdia', 'hdlr')
  return handler !== undefined && textAt(bytes, handler.body + 8, 4) === 'soun'
}

/** A sound sample entry, ISO/IEC 14496-12 §12.2.3 and, for versions 1 and 2, the QuickTime File Format Specification. */
function describe(bytes: Uint8Array, entry: number): Pick<AudioTrack, 'facts' | 'pcmFrameBytes'> {
  const view = viewOf(bytes)
  const type = textAt(bytes, entry + 4, 4)
  const isLong = view.getUint16(entry + 16) === 2
  const channels = isLong ? view.getUint32(entry + 48) : view.getUint16(entry + 24)
  const sampleRate = isLong ? view.getFloat64(entry + 40) : view.getUint16(entry + 32)
  const bits = isLong ? view.getUint32(entry + 56) : view.getUint16(entry + 26)
  const codec = CODECS[type] ?? type.trim().toLowerCase()
  // Codecs with a header of their own leave template values here.
  const facts: AudioFacts = { codec, ...(sampleRate > 0 ? { sampleRate } : {}) }
  if (!(type in PCM)) return { facts, pcmFrameBytes: undefined }
  return { facts: { ...facts, channels }, pcmFrameBytes: channels * Math.ceil(pcmBits(type, bits) / 8) }
}

function pcmBits(type: string, bits: number): number {
  return { in24: 24, in32: 32, fl32: 32, fl64: 64, ulaw: 8, alaw: 8 }[type] ?? (bits || 16)
}

/** The track's duration (`mdhd`, §8.4.2), and the empty edits before it (`elst`, §8.6.6). */
function timing(bytes: Uint8Array, moov: Box, trak: Box): AudioFacts {
  const media = clockOf(bytes, findBox(bytes, trak, 'mdia', 'mdhd'))
  const movie = clockOf(bytes, findBox(bytes, moov, 'mvhd'))
  const edits = findBox(bytes, trak, 'edts', 'elst')
  const delay = edits && movie ? (emptyEdit(bytes, edits) / movie.perSecond) * 1000 : 0
  return {
    ...(media && media.duration > 0 ? { durationMs: (media.duration / media.perSecond) * 1000 } : {}),
    ...(delay > 0 && delay < MOST_DELAY_MS ? { delayMs: delay } : {}),
  }
}

function clockOf(
  bytes: Uint8Array,
  box: Box | undefined,
): { perSecond: number; duration: number } | undefined {
  if (!box) return undefined
  const view = viewOf(bytes)
  const isLong = view.getUint8(box.body) === 1
  const perSecond = view.getUint32(box.body + (isLong ? 20 : 12))
  const duration = isLong ? Number(view.getBigUint64(box.body + 24)) : view.getUint32(box.body + 16)
  const isUnknown = duration >= 0xffffffff
  return perSecond > 0 ? { perSecond, duration: isUnknown ? 0 : duration } : undefined
}

function emptyEdit(bytes: Uint8Array, edits: Box): number {
  const isLong = viewOf(bytes).getUint8(edits.body) === 1
  const rows = tableOf(bytes, edits, 4, isLong ? 20 : 12)
  if (rows.byteLength === 0) return 0
  const mediaTime = isLong ? Number(rows.getBigInt64(8)) : rows.getInt32(4)
  return mediaTime === -1 ? (isLong ? Number(rows.getBigUint64(0)) : rows.getUint32(0)) : 0
}

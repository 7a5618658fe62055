import { concatBytes } from '../../../src/local-service/audio/bytes.ts'
import { ascii, box, u16be, u32be } from './media.ts'

const FILE_TYPE = box('ftyp', ascii('isom'), u32be(0))
/** Three chunks of sound, with pictures between them. */
export const SOUND = [1, 2, 3].map((value) => new Uint8Array(value * 400).fill(value))
export const PICTURE = new Uint8Array(5000).fill(0xee)

export interface MovieShape {
  type?: string
  isIndexFirst?: boolean
  hasSound?: boolean
  edits?: Uint8Array
  sizes?: Uint8Array
  offsets?: (offsets: number[]) => Uint8Array
}

/** A movie whose sound comes in chunks of 100, 200 and 300 frames of 4 bytes. */
export function movie(shape: MovieShape = {}): Uint8Array {
  const { isIndexFirst = false } = shape
  const data = box('mdat', ...SOUND.flatMap((chunk) => [PICTURE, chunk]))
  const indexBytes = index(shape, 0).length
  const dataStart = FILE_TYPE.length + 8 + (isIndexFirst ? indexBytes : 0)
  const parts = isIndexFirst ? [index(shape, dataStart), data] : [data, index(shape, dataStart)]
  return concatBytes([FILE_TYPE, ...parts])
}

function index(shape: MovieShape, dataStart: number): Uint8Array {
  const offsets = [5000, 10_400, 16_200].map((offset) => dataStart + offset)
  const video = track('vide', box('stbl', box('stsd', u32be(0, 0))))
  const sound = track('soun', soundTable(shape, offsets), shape.edits)
  const header = box('mvhd', u32be(0, 0, 0, 1000, 0), new Uint8Array(80))
  return box('moov', header, video, ...(shape.hasSound === false ? [] : [sound]))
}

function track(handler: string, table: Uint8Array, edits: Uint8Array = new Uint8Array(0)): Uint8Array {
  const header = box('tkhd', u32be(0, 0, 0, 1, 0, 1250), new Uint8Array(60))
  const kind = box('hdlr', u32be(0, 0), ascii(handler), new Uint8Array(13))
  return box('trak', header, edits, box('mdia', kind, box('minf', table)))
}

function soundTable(shape: MovieShape, offsets: number[]): Uint8Array {
  const entry = [u32be(0), u16be(0, 1), u32be(0, 0), u16be(2, 16), u32be(0), u16be(16_000, 0)]
  return box(
    'stbl',
    box('stsd', u32be(0, 1), box(shape.type ?? 'sowt', ...entry)),
    box('stsc', u32be(0, 3, 1, 100, 1, 2, 200, 1, 3, 300, 1)),
    shape.sizes ?? box('stsz', u32be(0, 4, 600)),
    shape.offsets?.(offsets) ?? box('stco', u32be(0, 3, ...offsets)),
  )
}

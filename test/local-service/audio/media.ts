import { concatBytes } from '../../../src/local-service/audio/bytes.ts'
import type { MediaFile } from '../../../src/local-service/audio/media-file.ts'

/** A media file that is in memory only. */
export function memoryFile(bytes: Uint8Array): MediaFile {
  return {
    path: 'memory',
    size: bytes.length,
    read: async (position, length) => bytes.slice(position, position + length),
    close: async () => undefined,
  }
}

export async function collect<T>(items: AsyncIterable<T> | Iterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

export async function collectBytes(blocks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  return concatBytes(await collect(blocks))
}

export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

export function u16le(...values: number[]): Uint8Array {
  return numbers(values, 2, true)
}
export function u32le(...values: number[]): Uint8Array {
  return numbers(values, 4, true)
}
export function u16be(...values: number[]): Uint8Array {
  return numbers(values, 2, false)
}
export function u32be(...values: number[]): Uint8Array {
  return numbers(values, 4, false)
}

function numbers(values: readonly number[], bytes: 2 | 4, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * bytes))
  for (const [index, value] of values.entries()) {
    if (bytes === 2) view.setUint16(index * 2, value, isLittle)
    else view.setUint32(index * 4, value, isLittle)
  }
  return new Uint8Array(view.buffer)
}

export interface WavShape {
  tag?: number
  channels?: number
  sampleRate?: number
  bits?: number
  data?: Uint8Array
  /** The size that the header announces for the data. */
  announcedBytes?: number
  /** Chunks before the data, and after it. */
  before?: Uint8Array
  after?: Uint8Array
}

/** A WAV file: by default one second of silence, 16 kHz mono, 16 bits. */
export function wavFile(shape: WavShape = {}): Uint8Array {
  const { tag = 1, channels = 1, sampleRate = 16_000, bits = 16, data = new Uint8Array(32_000) } = shape
  const { announcedBytes = data.length, before = new Uint8Array(0), after = new Uint8Array(0) } = shape
  const blockBytes = Math.min((channels * bits) / 8, 0xffff)
  return concatBytes([
    ascii('RIFF'),
    u32le(36 + data.length),
    ascii('WAVEfmt '),
    u32le(16),
    u16le(tag, channels),
    u32le(sampleRate, (sampleRate * blockBytes) % 2 ** 32),
    u16le(blockBytes, bits),
    before,
    ascii('data'),
    u32le(announcedBytes),
    data,
    after,
  ])
}

/** An MP4 box. */
export function box(type: string, ...parts: Uint8Array[]): Uint8Array {
  const body = concatBytes(parts)
  return concatBytes([u32be(body.length + 8), ascii(type), body])
}

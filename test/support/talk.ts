import { readFileSync, writeFileSync } from 'node:fs'
import { sample } from './command.ts'

const HEADER_BYTES = 44
const RATE = 16_000

/** When each part of the talk is, in seconds. */
export const parts = {
  loud: [0, 4],
  applause: [5.5, 8.5],
  quiet: [9.5, 13.5],
  end: 15.5,
} as const

/** Writes a talk: the sample's first sentences, something like applause, and the same sentences a tenth as loud; gives its path. */
export function writeTalk(path: string): string {
  const samples = new Int16Array(parts.end * RATE)
  const speech = wavSamples(sample).subarray(0, 4 * RATE)
  samples.set(speech, parts.loud[0] * RATE)
  samples.set(
    speech.map((value) => value / 10),
    parts.quiet[0] * RATE,
  )
  samples.set(noise(3), parts.applause[0] * RATE)
  writeWav(path, samples)
  return path
}

/** Writes so many seconds of noise, or of silence. */
export function writeWithoutSpeech(path: string, kind: 'noise' | 'silence', seconds: number): string {
  writeWav(path, kind === 'noise' ? noise(seconds) : new Int16Array(seconds * RATE))
  return path
}

function wavSamples(path: string): Int16Array {
  const bytes = readFileSync(path).subarray(HEADER_BYTES)
  return new Int16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
}

/** The same noise every time. */
function noise(seconds: number): Int16Array {
  let seed = 1
  return Int16Array.from({ length: seconds * RATE }, () => {
    seed = (seed * 16_807) % 2_147_483_647
    return (seed / 2_147_483_647 - 0.5) * 12_000
  })
}

function writeWav(path: string, samples: Int16Array): void {
  const header = Buffer.from(readFileSync(sample).subarray(0, HEADER_BYTES))
  const data = Buffer.from(samples.buffer)
  header.writeUInt32LE(data.length + HEADER_BYTES - 8, 4)
  header.writeUInt32LE(data.length, 40)
  writeFileSync(path, Buffer.concat([header, data]))
}

// Makes a long recording out of the sample, as 16 kHz 16-bit WAV.
import { readFileSync, writeFileSync } from 'node:fs'

const HEADER_BYTES = 44
const BYTES_PER_SECOND = 32_000

export function writeSpeech(path, seconds) {
  const pcm = readFileSync('samples/release-notes.wav').subarray(HEADER_BYTES)
  const copies = Math.ceil((seconds * BYTES_PER_SECOND) / pcm.length)
  const data = Buffer.concat(Array.from({ length: copies }, () => pcm)).subarray(
    0,
    seconds * BYTES_PER_SECOND,
  )
  const header = Buffer.from(readFileSync('samples/release-notes.wav').subarray(0, HEADER_BYTES))
  header.writeUInt32LE(data.length + HEADER_BYTES - 8, 4)
  header.writeUInt32LE(data.length, 40)
  writeFileSync(path, Buffer.concat([header, data]))
}

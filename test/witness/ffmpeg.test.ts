import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { subtitles, timeLines, transcripts } from './subtitle-samples.ts'

const folder = mkdtempSync(join(tmpdir(), 'witness-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Packet {
  pts_time: string
  duration_time: string
}

/** The cues that ffmpeg finds in a subtitle file. */
function packetsOf(path: string): Packet[] {
  const args = ['-v', 'error', '-show_packets', '-of', 'json', path]
  return (JSON.parse(execFileSync('ffprobe', args, { encoding: 'utf8' })) as { packets: Packet[] }).packets
}

describe.each(['srt', 'vtt'] as const)('%s', (format) => {
  it.each(transcripts)('of %s: ffmpeg finds as many cues as there are', (_name, transcript) => {
    const path = join(folder, `subtitles.${format}`)
    const content = subtitles(transcript, format)
    writeFileSync(path, content)
    const packets = packetsOf(path)
    expect(packets.length).toBeGreaterThan(3)
    expect(packets).toHaveLength(timeLines(content).length)
    expect(packets.every(({ duration_time }) => Number(duration_time) > 0)).toBe(true)
  })
})
